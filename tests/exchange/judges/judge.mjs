// What others' tools make of our files; the answer is JSON on the standard output.
// node judge.mjs salesforce PROJECT | topojson FILE
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [what, path] = process.argv.slice(2);

// Salesforce's own library resolves the project, converts it to the form that is deployed, and
// resolves that again.
async function salesforce(project) {
  const { ComponentSet, MetadataConverter } = require('@salesforce/source-deploy-retrieve');
  const names = (set) => set.getSourceComponents().toArray().map((each) => `${each.type.name} ${each.fullName}`).sort();
  const source = ComponentSet.fromSource(join(project, 'force-app'));
  const folder = mkdtempSync(join(tmpdir(), 'tp-judge-'));
  try {
    const done = await new MetadataConverter().convert(source, 'metadata', {
      type: 'directory',
      outputDirectory: folder,
      genUniqueDir: false,
    });
    const converted = ComponentSet.fromSource(done.packagePath);
    const wrong = [];
    for (const component of source.getSourceComponents().toArray()) {
      wrong.push(...misfits(component.type.name, await component.parseXml(), component.fullName));
    }
    const manifest = readFileSync(join(done.packagePath, 'package.xml'), 'utf8');
    return { source: names(source), converted: names(converted), wrong, manifest };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// What jsforce's schema of the Metadata API says of a component: missing, unknown and mistyped fields.
function misfits(kind, parsed, name) {
  const { ApiSchemas } = require('jsforce/lib/api/metadata/schema');
  const told = [];
  const check = (type, value, where) => {
    const { props } = ApiSchemas[type];
    for (const field of Object.keys(value)) {
      if (field.startsWith('@_')) continue;
      if (!(field in props)) told.push(`${where}.${field} is unknown`);
    }
    for (const [field, wanted] of Object.entries(props)) {
      const there = value[field];
      if (there === undefined) {
        if (typeof wanted === 'string' && !wanted.startsWith('?')) told.push(`${where}.${field} is missing`);
      } else if (Array.isArray(wanted)) {
        for (const each of [there].flat()) check(wanted[0], each, `${where}.${field}`);
      } else if (wanted.endsWith('boolean') && !['true', 'false', true, false].includes(there)) {
        told.push(`${where}.${field} is no boolean`);
      } else if (wanted.endsWith('number') && Number.isNaN(Number(there))) {
        told.push(`${where}.${field} is no number`);
      }
    }
  };
  check(kind, parsed[kind], name);
  return told;
}

// topojson-client draws the areas and the mesh of all borders; mapshaper reads the file, too.
async function topojson(file) {
  const client = require('topojson-client');
  const mapshaper = require('mapshaper');
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const object = topology.objects.territories;
  const areas = client.feature(topology, object).features;
  const seen = new Map();
  for (const line of client.mesh(topology, object).coordinates) {
    for (let at = 1; at < line.length; at += 1) {
      const key = [line[at - 1].join(), line[at].join()].sort().join(' ');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const out = await mapshaper.applyCommands('-i in.topojson -o out.json format=geojson', {
    'in.topojson': readFileSync(file),
  });
  const read = JSON.parse(out['out.json']).features ?? [];
  return {
    areas: areas.map((each) => each.id),
    twice: [...seen.values()].filter((count) => count > 1).length,
    borders: seen.size,
    mapshaper: read.length,
    empty: read.filter((each) => !each.geometry).length,
  };
}

const judges = { salesforce, topojson };
process.stdout.write(JSON.stringify(await judges[what](path)) + '\n');
