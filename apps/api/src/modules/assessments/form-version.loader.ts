import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormVersion } from './form-version.js';
import { MalformedPackError } from './form-version.errors.js';
import { parseFormVersion, parseScoredCases } from './form-version.validator.js';
import type { ScoredCase } from './scored-cases.rules.js';

/** A folder `data/instruments/<code>/`: versions, their scored cases, the licence notice. */
export interface InstrumentPack {
  readonly code: string;
  readonly notice: string;
  /** Versions, lowest first. */
  readonly versions: readonly FormVersion[];
  /** Cases of the highest version; earlier versions are frozen and were tested when published. */
  readonly cases: readonly ScoredCase[];
}

const VERSION_FILE = /^version-(\d+)\.json$/;

function malformed(source: string, code: string, detail: string): MalformedPackError {
  return new MalformedPackError(source, [{ pointer: '', code, detail }]);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw malformed(file, 'missingFile', 'the file is missing or unreadable');
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(file, 'notJson', error instanceof Error ? error.message : String(error));
  }
}

async function loadVersion(directory: string, code: string, number: number): Promise<FormVersion> {
  const file = join(directory, `version-${number}.json`);
  const version = parseFormVersion(await readJson(file), file);
  if (version.code === code && version.version === number) return version;
  const detail = `says ${version.code} version ${version.version}, its path says ${code} version ${number}`;
  throw malformed(file, 'otherForm', detail);
}

/** @throws MalformedPackError naming the file and every error in it */
export async function loadInstrumentPack(root: string, code: string): Promise<InstrumentPack> {
  const directory = join(root, code);
  const numbers = (await readdir(directory))
    .flatMap((name) => VERSION_FILE.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const versions = await Promise.all(numbers.map((n) => loadVersion(directory, code, n)));
  const newest = versions.at(-1);
  if (newest === undefined) throw malformed(directory, 'empty', 'there is no version-<n>.json');
  const casesFile = join(directory, 'cases.json');
  const { cases } = parseScoredCases(await readJson(casesFile), newest, casesFile);
  return { code, versions, cases, notice: await readText(join(directory, 'NOTICE.md')) };
}

/** Loads all packs under `data/instruments`, by code. */
export async function loadInstrumentPacks(root: string): Promise<InstrumentPack[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const codes = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(codes.sort().map((code) => loadInstrumentPack(root, code)));
}
