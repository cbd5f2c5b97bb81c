/** People of history and of the world's news whom one name is enough for, where the name is hardly anything else's. Folded. */
export const famousSurnames: ReadonlySet<string> = new Set(
  `
hitler himmler goebbels stalin lenin trotsky khrushchev brezhnev gorbachev yeltsin putin medvedev navalny lavrov lukashenko lukashenka tsikhanouskaya tikhanovskaya zelensky zelenskyy zelenskiy
poroshenko yanukovych tymoshenko saakashvili nazarbayev tokayev aliyev pashinyan orban erdogan ataturk gulen assad saddam gaddafi gadhafi qaddafi kadafi khomeini khamenei rouhani ahmadinejad raisi soleimani
netanyahu arafat sadat mubarak morsi mandela mugabe mnangagwa tsvangirai zuma ramaphosa museveni kagame kenyatta odinga ruto buhari obasanjo tinubu nkrumah lumumba mobutu bashir
gandhi nehru ambedkar modi kejriwal mayawati vajpayee jinnah bhutto musharraf zardari hasina rajapaksa prabhakaran suharto sukarno jokowi mahathir duterte thaksin yingluck prayuth prayut mao jinping hirohito
reagan nixon eisenhower roosevelt kissinger obama trump biden pelosi mcconnell desantis thatcher corbyn mussolini berlusconi merkel scholz macron sarkozy mitterrand chirac zapatero rajoy
pinochet allende peron kirchner bolsonaro rousseff chavez maduro guaido guevara fujimori bukele zelaya noriega batista
shakespeare dickens tolstoy dostoevsky dostoyevsky pushkin chekhov solzhenitsyn goethe cervantes voltaire nietzsche marx engels freud einstein copernicus mozart beethoven chopin tchaikovsky shostakovich
picasso michelangelo rembrandt vermeer warhol napoleon confucius socrates aristotle messi neymar mbappe maradona federer nadal djokovic beyonce rihanna shakira eminem
`
    .trim()
    .split(/\s+/),
)
