// Makes the monitoring files of the two fictional regions. Same seed, same bytes: `node make-monitoring.mjs`.
// Everything in them is made up; see README.md.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const FIRST = day("2023-10-01");
const LAST = day("2026-09-30");
const EXPORTED = day("2026-10-21");

const random = mulberry32(20261021);
const between = (low, high) => low + random() * (high - low);
const whole = (low, high) => Math.floor(between(low, high + 1));
const pick = (list) => list[Math.floor(random() * list.length)];

// Draws of their own, so that what came later left all other bytes as they were.
const paragraphRandom = mulberry32(20261126);

// The main tender paragraph of a contract by sector: what fits its kind, with a weight. The Duinvoort policy has a text for framework agreements, the Merelland one has not.
const paragraphs = {
  groen: { "contractvoorwaarde-vijf-procent": 6, "voorbehouden-opdracht": 3 },
  bouw: { "contractvoorwaarde-vijf-procent": 8, "gunningscriterium-plan-van-aanpak": 2 },
  schoonmaak: { "contractvoorwaarde-vijf-procent": 5, "voorbehouden-opdracht": 3 },
  zorg: { "contractvoorwaarde-vijf-procent": 4, "gunningscriterium-plan-van-aanpak": 6 },
  ict: { "contractvoorwaarde-vijf-procent": 3, "gunningscriterium-plan-van-aanpak": 3, "raamovereenkomst-minicompetitie": 3 },
  vervoer: { "contractvoorwaarde-vijf-procent": 4, "raamovereenkomst-minicompetitie": 6 },
  catering: { "contractvoorwaarde-vijf-procent": 3, "voorbehouden-opdracht": 4 },
};
const lowLabourParagraph = "lage-arbeidscomponent-twee-procent";
const frameworkParagraph = "raamovereenkomst-minicompetitie";

// First days of versions that were published; before the first one the monitor knows the text only by its name.
const versions = {
  "contractvoorwaarde-vijf-procent": [["1.0.0", day("2024-02-01")], ["1.1.0", day("2026-02-02")]],
  "voorbehouden-opdracht": [["1.0.0", day("2025-05-12")], ["1.1.0", day("2026-04-20")]],
  "gunningscriterium-plan-van-aanpak": [["1.0.0", day("2026-03-09")]],
};

const kinds = ["plaatsing", "leerbaan", "stage", "werkervaring", "sociale_inkoop", "activiteit"];

// share: part of all efforts per kind, in the order of `kinds`; cpv: division and class that the sector is recognised by.
const sectors = {
  groen: { cpv: ["77310000-6", "77211500-7", "90511000-2", "77314000-4"], soort: "diensten", sum: [0.6, 5], share: [40, 14, 6, 24, 8, 8] },
  bouw: { cpv: ["45233140-2", "45262500-6", "45246400-7", "71320000-7"], soort: "werken", sum: [2, 22], share: [38, 27, 8, 12, 6, 9] },
  schoonmaak: { cpv: ["90911200-8", "90919200-4", "90921000-9"], soort: "diensten", sum: [0.8, 5], share: [55, 3, 3, 28, 7, 4] },
  zorg: { cpv: ["85312000-9", "85311200-4", "85312400-3"], soort: "diensten", sum: [1.5, 9], share: [34, 30, 14, 10, 5, 7] },
  ict: { cpv: ["72000000-5", "48000000-8", "72267000-4"], soort: "diensten", sum: [0.7, 6], share: [24, 12, 30, 10, 10, 14] },
  vervoer: { cpv: ["60130000-8", "60112000-6", "63110000-3"], soort: "diensten", sum: [1.5, 9], share: [55, 6, 3, 18, 10, 8] },
  catering: { cpv: ["55520000-1", "55510000-8", "15890000-3"], soort: "diensten", sum: [0.4, 2.5], share: [25, 10, 6, 19, 34, 6] },
};

const names = {
  merelland: {
    groen: ["Merelgroen Hoveniers", "Groenloo Buitenwerk", "Boomrijk Beheer", "Struweel Groep", "Hagelkruid Groen", "Zilverpad Milieudiensten"],
    bouw: ["Kadeloo Infra", "Dijkwerk Midden", "Steenvelde Bestrating", "Bouwgroep Twaalfmaat", "Brugwacht Civiel", "Aannemersbedrijf Hoogstede-Laar", "Waterhoek Techniek", "Lindewal Bouw", "Oeverslag Grondwerk"],
    schoonmaak: ["Schoonlicht Diensten", "Helderhof Schoonmaak", "Glansrijk Facilitair", "Dagfris Merelland", "Stofvrij Facilitair"],
    zorg: ["Zorgkring Lindehof", "Thuisnabij Merel", "De Oeverzwaluw Begeleiding", "Samenloop Welzijn"],
    ict: ["Bitwerf Automatisering", "Vloeddata", "Kantelpunt Software", "Netkade"],
    vervoer: ["Merelmobiel", "Rondweg Vervoer", "Taxi Oudewaarder", "Veerpont Logistiek"],
    catering: ["Tafelrond Catering", "Keuken de Meerkoet", "Lepelaar Buffet", "Broodkade"],
  },
  duinvoort: {
    groen: ["Helmgras Groenbeheer", "Duindoorn Hoveniers", "Schelpenpad Milieu", "Zeegroen Beheer"],
    bouw: ["Duinbaak Bouw", "Zeeweg Infra", "Strandhoofd Civiel", "Vuurtoren Techniek"],
    schoonmaak: ["Zandhelder Schoonmaak", "Zilt Facilitair", "Frisse Wind Diensten"],
    zorg: ["Duinhof Welzijn", "Kustzorg Zandermeer", "De Strandloper Begeleiding"],
    ict: ["Branding Software", "Getijdata", "Bakenwerk Automatisering"],
    vervoer: ["Kustlijn Taxi", "Zeeweg Mobiel", "Schelpmobiel", "Duinrit"],
    catering: ["Zoutlepel Catering", "Keuken de Mossel", "Waaigat Buffet"],
  },
};

const regions = [
  {
    folder: "merelland", prefix: "ML", code: "AM91", name: "Merelland", policy: "convenant-merelland-2024", policyName: "Convenant Social Return Merelland 2024",
    set: "oost-nl", contracts: 90, efforts: 1830,
    organisations: [
      { code: "GM9101", name: "Gemeente Merelstede", weight: 34, sectors: { bouw: 6, groen: 4, schoonmaak: 3, zorg: 7, ict: 3, vervoer: 4, catering: 3 } },
      { code: "GM9102", name: "Gemeente Lindevoort", weight: 18, sectors: { bouw: 6, groen: 4, schoonmaak: 2, zorg: 3, vervoer: 2 } },
      { code: "GM9103", name: "Gemeente Oudewaard", weight: 14, sectors: { bouw: 5, ict: 3, zorg: 2, groen: 2, catering: 1 } },
      { code: "WS9101", name: "Waterschap De Merelvaart", weight: 15, sectors: { bouw: 8, groen: 4, schoonmaak: 3 } },
      { code: "PV9101", name: "Provincie Middenland", weight: 19, sectors: { bouw: 4, schoonmaak: 4, catering: 4, ict: 3, vervoer: 2 } },
    ],
    blocks: {
      plaatsing: [["PW_LT2", 30000, 26, "P-wet"], ["PW_GT2", 40000, 24, "P-wet"], ["BANENAFSPRAAK", 40000, 18, "Banenafspraak"], ["WW_LT1", 10000, 12, "WW"], ["WW_GT1", 15000, 12, "WW"], ["NUG", 10000, 8, "NUG"]],
      leerbaan: [["BBL_12", 20000, 1, "BBL"]],
      stage: [["WERKERVARING", 9000, 1, "Stage"]],
      werkervaring: [["WERKERVARING", 9000, 1, "P-wet"]],
    },
  },
  {
    folder: "duinvoort", prefix: "DV", code: "AM92", name: "Duinvoort", policy: "beleidsregel-duinvoort-2025", policyName: "Beleidsregel social return Duinvoort 2025",
    set: "leiden-2023", contracts: 32, efforts: 640,
    organisations: [
      { code: "GM9201", name: "Gemeente Zandermeer", weight: 46, sectors: { bouw: 4, vervoer: 4, ict: 3, zorg: 2, schoonmaak: 2 } },
      { code: "GM9202", name: "Gemeente Kalverduin", weight: 31, sectors: { groen: 4, catering: 4, bouw: 3, zorg: 2 } },
      { code: "GR9201", name: "Reinigingsdienst Duinvoort", weight: 23, sectors: { groen: 5, vervoer: 3, schoonmaak: 1 } },
    ],
    blocks: {
      plaatsing: [["PW", 30000, 40, "P-wet"], ["BANENAFSPRAAK", 50000, 18, "Banenafspraak"], ["WW", 15000, 22, "WW"], ["NUG", 5000, 10, "NUG"], ["WAJONG", 25000, 10, "Wajong"]],
      leerbaan: [["BBL", 25000, 1, "BBL"]],
      stage: [["BOL", 10000, 1, "Stage"]],
      werkervaring: [["PRO_VSO", 25000, 1, "PrO/VSO"]],
      activiteit: [["DAG", 1000, 1, ""]],
    },
  },
];

for (const region of regions) {
  const contracts = makeContracts(region);
  contracts.forEach((contract) => (contract.row.paragraaf = paragraphOf(region, contract)));
  contracts.find((contract) => contract.row.paragraaf === "").row.paragraaf = "zie bestek, hoofdstuk 4";
  const efforts = makeEfforts(region, contracts);
  const write = region.folder === "merelland" ? writeIso : writeDutch;
  const folder = join(here, region.folder);
  mkdirSync(folder, { recursive: true });
  write(join(folder, "organisaties.csv"), region.organisations.map((o) => ({
    organisatie_code: o.code, organisatie_naam: o.name, regio_code: region.code, regio_naam: region.name, beleid_code: region.policy, beleid_naam: region.policyName,
  })));
  write(join(folder, "opdrachten.csv"), dirtyContracts(region, contracts.map((c) => c.row)));
  write(join(folder, "inzet.csv"), dirtyEfforts(region, efforts));
  console.log(`${region.name}: ${contracts.length} opdrachten, ${efforts.length} inzet`);
}

function makeContracts(region) {
  const contractors = Object.entries(names[region.folder]).flatMap(([sector, list]) => list.map((name) => ({ sector, name })));
  contractors.forEach((contractor, at) => (contractor.id = `${region.prefix}-L${String(at + 1).padStart(3, "0")}`));

  const total = region.organisations.reduce((sum, o) => sum + o.weight, 0);
  const contracts = [];
  region.organisations.forEach((organisation, at) => {
    const count = at === region.organisations.length - 1 ? region.contracts - contracts.length : Math.round((region.contracts * organisation.weight) / total);
    for (let n = 0; n < count; n++) {
      const sector = weighted(Object.entries(organisation.sectors).map(([value, weight]) => ({ value, weight })));
      const kind = sectors[sector];
      const able = contractors.filter((c) => c.sector === sector);
      // A little under half of the contracts were running when the monitor was introduced.
      const start = n < count * 0.45 ? FIRST + whole(0, 60) : FIRST + whole(60, 1085);
      const end = start + whole(14, 46) * 30;
      const sum = Math.round(between(...kind.sum) * 1_000_000 / 5000) * 5000;
      const percentage = sum < 750_000 ? 2 : 5;
      const contractor = pick(able);
      const id = `${region.prefix}-${isoDay(start).slice(0, 4)}-${String(contracts.length + 1).padStart(3, "0")}`;
      contracts.push({
        organisation: organisation.code, sector, start, end, weight: (sum * percentage) / 100,
        row: {
          opdracht_id: id,
          organisatie_code: organisation.code,
          opdrachtnaam: `${title(sector)} ${organisation.name.replace(/^(Gemeente|Provincie|Waterschap) /, "")}, perceel ${1 + (n % 3)}`,
          tenderned_kenmerk: random() < 0.7 ? String(whole(300000, 399999)) : "",
          opdrachtnemer_id: contractor.id,
          opdrachtnemer_naam: contractor.name,
          cpv: pick(kind.cpv),
          soort: kind.soort,
          opdrachtsom_eur: sum,
          grondslag: region.code === "AM91" ? "opdrachtsom" : "gefactureerde_omzet",
          percentage,
          verplichting_eur: Math.round((sum * percentage) / 100),
          start: { day: start },
          eind: { day: end },
          status: end < EXPORTED ? "afgerond" : "lopend",
          // Some contractors like to be seen; the others are only in the sums.
          publicatie_akkoord: contracts.length % 6 === 1 ? "ja" : contracts.length % 6 === 4 ? "nee" : "",
        },
      });
    }
  });
  return contracts;
}

// Two in three contracts: monitors have only just begun to write it down.
function paragraphOf(region, contract) {
  const [isKnown, choice, hasVersion] = [paragraphRandom() < 0.67, paragraphRandom(), paragraphRandom() < 0.6];
  if (!isKnown) return "";
  const fitting = Object.entries(paragraphs[contract.sector]).filter(([slug]) => slug !== frameworkParagraph || region.code === "AM92");
  const slug = contract.row.percentage === 2 ? lowLabourParagraph : weighted(fitting.map(([value, weight]) => ({ value, weight })), choice);
  const version = hasVersion ? versions[slug]?.findLast(([, from]) => from <= contract.start)?.[0] : undefined;
  return version ? `${slug}@${version}` : slug;
}

function makeEfforts(region, contracts) {
  const byOrganisation = new Map(region.organisations.map((o) => [o.code, contracts.filter((c) => c.organisation === o.code)]));
  const people = [];
  const efforts = [];
  let number = 0;
  while (efforts.length < region.efforts) {
    const organisation = weighted(region.organisations.map((o) => ({ value: o.code, weight: o.weight })));
    const start = effortDay();
    const running = byOrganisation.get(organisation).filter((c) => c.start <= start && c.end >= start);
    if (running.length === 0) continue;
    const contract = weighted(running.map((c) => ({ value: c, weight: Math.sqrt(c.weight) })));
    const kind = weighted(kinds.map((value, at) => ({ value, weight: sectors[contract.sector].share[at] * season(value, start) })));
    number += 1;
    efforts.push(effort(region, contract, kind, start, number, people));
  }
  return efforts.sort((a, b) => a.start.day - b.start.day || (a.inzet_id < b.inzet_id ? -1 : 1));
}

function effort(region, contract, kind, start, number, people) {
  const person = kind !== "sociale_inkoop" && kind !== "activiteit";
  const block = region.blocks[kind] ? weighted(region.blocks[kind].map((value) => ({ value, weight: value[2] }))) : null;
  const months = { plaatsing: [4, 24], leerbaan: [10, 24], stage: [3, 10], werkervaring: [2, 7], sociale_inkoop: [0, 0], activiteit: [0, 0] }[kind];
  // Two in seven placements end early; the others last.
  const lasted = kind === "plaatsing" && random() < 0.29 ? whole(1, 5) : whole(...months);
  const end = person ? start + lasted * 30 + whole(0, 20) : start + (kind === "activiteit" ? whole(0, 40) : 0);
  const size = pick([0.5, 0.6, 0.8, 0.8, 1, 1]);
  const hours = kind === "activiteit" ? whole(8, 60)
    : kind === "sociale_inkoop" ? null
    : random() < 0.75 ? Math.round(lasted * 4.33 * 36 * size * between(0.9, 1) * 2) / 2 : null;
  const value = kind === "sociale_inkoop" ? Math.round(between(1500, 38000) * 100) / 100
    : kind === "activiteit" ? (block ? block[1] * whole(1, 5) : hours * 75)
    : Math.round((block[1] * Math.min(lasted, 24) / 12) * size * 100) / 100;
  const decided = start + whole(8, 56);
  const status = decided > EXPORTED ? "opgevoerd" : random() < 0.92 ? "goedgekeurd" : random() < 0.6 ? "afgewezen" : "opgevoerd";
  return {
    inzet_id: `${region.prefix}-I${String(number).padStart(5, "0")}`,
    opdracht_id: contract.row.opdracht_id,
    soort: kind,
    doelgroep_code: block ? block[3] : "",
    bouwblok_set: region.set,
    bouwblok_code: block ? block[0] : "",
    deelnemer_hash: person ? participant(region, people) : "",
    start: { day: start },
    eind: person && end > EXPORTED ? null : { day: end },
    uren: hours,
    waarde_eur: value,
    status,
    goedgekeurd_op: status === "goedgekeurd" ? { day: decided } : null,
  };
}

// One in six takes part a second time: a stage that becomes a job, a second placement.
function participant(region, people) {
  if (people.length > 40 && random() < 0.16) return pick(people);
  const hash = createHash("sha256").update(`fictief ${region.code} ${people.length}`).digest("hex").slice(0, 40);
  people.push(hash);
  return hash;
}

// Three years of growth: the last quarter brings about 1.8 times the first.
function effortDay() {
  for (;;) {
    const start = FIRST + whole(0, LAST - FIRST);
    const growth = 0.55 + (0.45 * (start - FIRST)) / (LAST - FIRST);
    const month = new Date(start * 86400000).getUTCMonth();
    const calendar = [0.95, 1, 1.05, 1.05, 1, 0.95, 0.7, 0.75, 1.25, 1.1, 1, 0.65][month];
    if (random() < (growth * calendar) / 1.25) return start;
  }
}

// School years begin in September, green work in spring.
function season(kind, start) {
  const month = new Date(start * 86400000).getUTCMonth();
  if (kind === "leerbaan") return month === 7 || month === 8 ? 2.6 : 0.8;
  if (kind === "stage") return month === 8 || month === 1 ? 2 : 0.85;
  if (kind === "plaatsing") return month >= 2 && month <= 4 ? 1.2 : 1;
  return 1;
}

// Rows as they come out of real monitors: each must end up in quarantine with its reason, and nowhere else.
function dirtyContracts(region, rows) {
  const first = rows[0];
  return [
    ...rows,
    { ...first, opdrachtnaam: "Dubbel geregistreerd" },
    { ...rows[1], opdracht_id: `${region.prefix}-X-001`, verplichting_eur: -5000 },
    { ...rows[2], opdracht_id: `${region.prefix}-X-002`, eind: { day: rows[2].start.day - 30 } },
  ];
}

function dirtyEfforts(region, rows) {
  const dirty = [];
  const from = (at, change) => dirty.push({ at, row: { ...rows[at], inzet_id: `${region.prefix}-X${String(dirty.length + 1).padStart(4, "0")}`, ...change } });
  from(40, { opdracht_id: `${region.prefix}-2019-999` });
  from(90, { opdracht_id: "ONBEKEND" });
  from(140, { opdracht_id: "" });
  from(180, { waarde_eur: -1250.5 });
  from(220, { waarde_eur: -0.01 });
  from(260, { eind: { day: rows[260].start.day - 1 } });
  from(300, { eind: { day: rows[300].start.day - 400 } });
  from(340, { bouwblok_code: "BESTAAT_NIET" });
  from(380, { bouwblok_set: "utrecht-z" });
  from(420, { inzet_id: rows[420].inzet_id });
  from(460, { inzet_id: rows[10].inzet_id });
  from(500, { start: { text: "31-02-2025" } });
  from(540, { start: { text: "volgende week" } });
  from(580, { soort: "bingo" });
  from(600, { waarde_eur: { text: "veel" } });
  from(610, { status: "misschien" });
  return rows.flatMap((row, at) => [row, ...dirty.filter((d) => d.at === at).map((d) => d.row)]);
}

function writeIso(path, rows) {
  writeFileSync(path, csv(rows, ",", (value) => isoDay(value), (value) => String(value)), "utf8");
}

// The other source exports as many Dutch systems do: Windows-1252, semicolons, decimal commas, Dutch dates and headers with capitals.
function writeDutch(path, rows) {
  const text = csv(rows, ";", (value) => isoDay(value).split("-").reverse().join("-"), (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2).replace(".", ",")));
  writeFileSync(path, Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
}

function csv(rows, delimiter, asDay, asNumber) {
  const columns = Object.keys(rows[0]);
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : typeof value === "number" ? asNumber(value) : typeof value === "object" ? (value.text ?? asDay(value.day)) : value;
    return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.join(delimiter), ...rows.map((row) => columns.map((column) => cell(row[column])).join(delimiter))].join("\n") + "\n";
}

function title(sector) {
  return { groen: "Groenonderhoud", bouw: "Onderhoud wegen en kunstwerken", schoonmaak: "Schoonmaak", zorg: "Begeleiding en zorg", ict: "Digitale werkplek", vervoer: "Doelgroepenvervoer", catering: "Catering en één soepkeuken" }[sector];
}

function weighted(options, drawn = random()) {
  let left = drawn * options.reduce((sum, option) => sum + option.weight, 0);
  for (const option of options) {
    left -= option.weight;
    if (left <= 0) return option.value;
  }
  return options.at(-1).value;
}

function day(text) {
  return Date.parse(text + "T00:00:00Z") / 86400000;
}

function isoDay(value) {
  return new Date(value * 86400000).toISOString().slice(0, 10);
}

function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
