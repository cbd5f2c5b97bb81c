const lines = `
ai an bai bao bi bian bo cai cao cen chai chan chang chao chau chen cheng cheung chi chiang chiu chow choy chu chua chung cui dai deng ding dong dou du duan fan fang fei feng fok fong fu fung
gan gao ge geng gong gu guan guo han hang hao he ho hong hou hsi hsia hsiao hsieh hsiung hsu hsueh hu hua huang hui hung huo ji jia jian jiang jiao jin jing kang ke kong kuo kwok kwong lai lam lau law lei leung li lian liang liao lim lin
ling liu lo long lou lu lui luo lv ma mai man mao mei meng miao mo mok mu nan ng ni nie ning niu ou ouyang pan pang pei peng pi pu qi qian qiao qin qiu qu ren rong ruan shang shao shen shi shum shu si sima situ song su sun
sze szeto tam tan tang tao teng tian ting tong tsai tsang tse tseng tsui tu tung wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeung yi yim yin ying yip you yu yuan yue yuen
jaw ker hau lyu tsay chern tzeng shyu hsing tai kao pai kuan jhang jhou jhong syu siao cian ciou shu yam yick chim chiu chui cheuk kei kam kwan kwok lok luk mui ngai sham shek siu sin sit so sung tong tsoi tsz tuen wat yau yuk chee cheong chew chia chong choong chiew foo goh gan gho heng khoo koh kok kuah kwek leong liew lim loh loo low mah neo ong ooi pang phua poh pua quek see seah seow sim siow tay teh teo thong tiong toh toong wee yap yeap yeo yeoh yip yong
yun yung zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo
ahn bae baek bang byun cha chae cho choe choi chon chong choo chun do gang gil go gu gwak gwon ha ham han heo hong huh hwang hyon hyun im jang je jeon jeong ji jin jo joo ju jung kam kang kil kim ko koo ku kwak kwon kye kyung
lee min moon mun myung na nam no noh oh om pae paek pak park pyo pyon ra ri rim ro roh ryang ryom ryu sa seo seok seol shim shin sim sin so sohn sok son suh sung tae u um won woo yang yeo yi yom yon yoo yoon yu
bui dang dao dinh duong hoang huynh le ly ngo nguyen pham phan phung quach ta to tran trinh truong vo vu
`

/** Chinese, Korean and Vietnamese surnames as romanised in print, folded; they stand before the given name. */
export const eastAsianSurnames: ReadonlySet<string> = new Set(lines.trim().split(/\s+/))

const koreanLines = `
park pak bak
noh roh
lee yi ri rhee
choi choe
jung jeong chung jong chong
kang gang
kim gim
cho jo
moon mun
yoon yun
shin sin
im lim rim yim
ryu yoo
kwon gwon
bae pae
paek baek
`

/** The first romanisation of a Korean surname for each of its romanisations. */
export const koreanSurnames: ReadonlyMap<string, string> = new Map(
  koreanLines
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((name): [string, string] => [name, line.split(' ')[0]!])),
)
