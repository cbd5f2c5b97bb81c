export type { ArticleDocument } from './model/document.ts'
export type { ArticleRecord, Row, TableName, Tables } from './model/record.ts'
export { COLUMNS, TABLES } from './model/record.ts'
export { createAnalyser, joinRecords } from './pipeline.ts'
