// A valid schema in which names trade places.
import { mutate, random } from './mutations.mjs';

const seeds = [
  'type Query { region(code: ID!, unit: Unit = KM2): Place node(id: ID!): Node search(where: Filter = { name: "a" }, by: Lookup): [Any!]! } interface Node { id: ID! } interface Named implements Node { id: ID! name(unit: Unit): String } type Place implements Node & Named { id: ID! name(unit: Unit): String area: Float @deprecated(reason: "x") } type Agency implements Node { id: ID! members: Int } union Any = Place | Agency',
  'enum Unit { KM2 HECTARE @deprecated } input Filter { and: [Filter!] name: String area: Range = { least: 1.5 } } input Range { least: Float! most: Float = 2.5 unit: Unit! = KM2 } input Lookup @oneOf { id: ID code: Int range: Range } scalar Date @specifiedBy(url: "x") directive @note(text: String! = "none", unit: Unit) repeatable on OBJECT | FIELD_DEFINITION | ENUM_VALUE',
  'schema { query: Root mutation: Change } type Root @note(text: "x") { a(b: Int! = 1, c: [Int!] = [1, 2]): Change } type Change { d: Root e: Kind } enum Kind { F G } extend type Root { h: Kind } extend enum Kind { I @note(text: "y") } directive @note(text: String!) on OBJECT | ENUM_VALUE interface Base { d: Root } extend type Change implements Base extend schema { subscription: Stream } type Stream { k: Int }',
];
const documents = [`${seeds[0]} ${seeds[1]}`, seeds[2]];
const next = random(20250902);
export const schemas = [...documents, ...Array.from({ length: 900 }, (_, i) => mutate(documents[i % documents.length], next))];
