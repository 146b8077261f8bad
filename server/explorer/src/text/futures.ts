import type { Driver, OutlookBase, OutlookEvidence, ProbabilityBand } from '../generated/operations';
import { type Message, say, speech } from './language.svelte';
import { count, date } from './numbers';

/** How likely a miss is, in words. */
export const chances: Record<ProbabilityBand, Message> = {
  VERY_UNLIKELY: ['very unlikely', 'sangat kecil kemungkinannya'],
  UNLIKELY: ['unlikely', 'kecil kemungkinannya'],
  ABOUT_AS_LIKELY_AS_NOT: ['about as likely as not', 'sama mungkinnya'],
  LIKELY: ['likely', 'besar kemungkinannya'],
  VERY_LIKELY: ['very likely', 'sangat besar kemungkinannya'],
  UNKNOWN: ['unknown', 'tidak diketahui'],
};

/** What an answer rests on. */
export const evidences: Record<OutlookEvidence, Message> = {
  PAST: ['the date has passed: history answers', 'tanggalnya sudah lewat: riwayat yang menjawab'],
  VALIDATED: ['within what the model was tested for', 'dalam rentang yang telah diuji'],
  EXTRAPOLATED: ['further ahead than the model was tested', 'lebih jauh daripada yang pernah diuji'],
  TOO_THIN: ['too little was published', 'terlalu sedikit yang diterbitkan'],
  NOT_PROJECTED: ['not projected', 'tidak diproyeksikan'],
};

/** What the rates of an outlook are of. */
export const outlookBases: Record<OutlookBase, Message> = {
  POTENTIAL: ['potential workers (BPJS)', 'potensi pekerja (BPJS)'],
  EMPLOYED: ['people in work (Sakernas)', 'penduduk bekerja (Sakernas)'],
  NONE: ['a number, no share', 'jumlah, bukan bagian'],
};

/** What a projected change is made of. */
export const drivers: Record<Driver, Message> = {
  OWN_MOMENTUM: ['its own growth so far', 'pertumbuhan wilayah sendiri'],
  PROVINCE_PULL: ['growth of its province’s other regions', 'pertumbuhan wilayah lain di provinsinya'],
  SATURATION: ['how near it is to everybody', 'seberapa dekat ke seluruh pekerja'],
  REGULATION: ['the age of its regulation', 'umur peraturannya'],
  BUDGET_CYCLE: ['budgets that pay contributions', 'anggaran pembayar iuran'],
  STRUCTURE: ['informal work, non-ASN staff, urbanity', 'kerja informal, non-ASN, perkotaan'],
  MEMORY: ['the mean of the last year', 'rata-rata setahun terakhir'],
  LAST_SURPRISE: ['the last figure against the trend', 'angka terakhir terhadap tren'],
  NATIONAL_TREND: ['the growth that all regions share', 'pertumbuhan bersama semua wilayah'],
  CALENDAR_MONTH: ['the calendar month', 'bulan kalender'],
  PUBLISHED_SUMS: ['published sums that estimates keep to', 'penyesuaian ke jumlah terbitan'],
  SCENARIO: ['what the scenario adds', 'tambahan skenario'],
};

/** What to beware of, by code; codes that are not here are shown in the API's English. */
const cautions: Record<string, string> = {
  MODEL_STALE: 'Model dilatih pada versi data yang lebih lama.',
  YARDSTICK: 'Target ini ditetapkan untuk wilayah di atasnya; di sini hanya sebagai tolok ukur.',
  DENOMINATOR_NOT_STATED: 'Sumber tidak menyebut penyebut target; dibaca sebagai bagian dari potensi pekerja.',
  EMPLOYED_BASE: 'Rencana nasional tidak mendefinisikan basisnya; menurut hitungan, basisnya penduduk bekerja, yang diproyeksikan dengan pertumbuhan lima tahun terakhir.',
  UNPLACED_HELD: 'Pekerja konstruksi dan migran tidak diproyeksikan; jumlahnya dianggap tetap.',
  UNPLACED_LEFT_OUT: 'Pekerja konstruksi dan migran dihitung dalam target, tetapi wilayahnya tidak diketahui: angka wilayah tanpa mereka, angka nasional dengan mereka.',
  NO_HISTORY: 'Wilayah ini tidak memiliki angka: tingkatnya mengikuti wilayah sekitar.',
  SHORT_HISTORY: 'Riwayat kurang dari dua tahun.',
  HISTORY_ENDS_EARLY: 'Angka terakhir wilayah ini lebih lama daripada bulan terakhir riwayat.',
  REBASED: 'Potensi pekerjanya pernah dihitung ulang; riwayat disesuaikan ke hitungan terakhir.',
  SPIKES_REMOVED: 'Bulan yang tampak seperti salah ketik dikeluarkan.',
  ABOVE_ONE: 'Pada suatu bulan, pekerja terlindungi melebihi potensinya.',
  ESTIMATED_HISTORY: 'Lebih dari separuh bulan riwayatnya adalah estimasi.',
  UNCHANGED: 'Bulan-bulan terakhirnya sama persis.',
  BASIS_BREAK: 'Angka terbitannya berganti basis: riwayat memakai satu basis, angka dengan basis lain dikeluarkan.',
  NO_FACTS: 'Tidak ada fakta pada periode ini.',
  CARRIED_FORWARD: 'Tidak ada fakta pada periode ini; stok memakai periode terakhir yang ada.',
  INCOMPLETE_PERIOD: 'Periode belum selesai, atau tidak semua bulannya ada dalam jawaban.',
  MIXED_BASES: 'Angka ini berisi fakta dengan lebih dari satu dasar.',
  SYNTHETIC: 'Angka ini berisi fakta yang dibuat untuk peragaan.',
  SYNTHETIC_LEFT_OUT: 'Ada fakta sintetis pada bulan-bulan ini yang tidak disertakan.',
  RATE_LEAVES_OUT: 'Sebagian fakta hanya memiliki satu bagian persentase dan tidak masuk persentase mana pun.',
  UNPLACED: 'Sebagian fakta tidak dapat ditempatkan; bersamanya kelompok berjumlah utuh.',
  NOT_ADDITIVE: 'Baris ini menggabungkan anggota yang tidak dapat dijumlah, jadi tidak bernilai.',
  BASIS_DIFFERS: 'Angka dan pembandingnya berbeda dasar; selisihnya tidak seluruhnya perubahan.',
  SPANS_DIFFER: 'Angka dan pembandingnya mencakup jumlah bulan yang berbeda.',
  EXTRAPOLATED: 'Tanggalnya lebih jauh daripada yang pernah diuji: baca juga laju yang dibutuhkan dan skenario.',
};

/** Why no yes or no is given: how the API begins the sentence, and the whole of it in Indonesian. */
const silences: [begin: RegExp, text: string][] = [
  [/^The region has no figure/, 'Wilayah ini tidak memiliki angka sendiri: tingkatnya mengikuti wilayah sekitar.'],
  [/^The date lies more than (\d+) periods ahead, further than the model reaches/, 'Tanggalnya lebih dari $1 bulan ke depan, di luar jangkauan model: baca laju yang dibutuhkan dan skenario.'],
  [/^The date lies more than (\d+) periods ahead, further than the model was ever tested/, 'Tanggalnya lebih dari $1 bulan ke depan, lebih jauh daripada yang pernah diuji, dan peluangnya tidak jelas: baca laju yang dibutuhkan dan skenario.'],
  [/^No figure of it was ever published/, 'Tidak pernah ada angka terbitan: riwayatnya diestimasi dari nasional dan wilayah serupa. Baca rentangnya.'],
  [/^Every figure of its history/, 'Seluruh riwayatnya adalah estimasi: baca rentangnya.'],
  [/^The base of the target is not known/, 'Basis target tidak diketahui untuk wilayah ini.'],
  [/^History does not reach back/, 'Riwayat tidak mencapai tanggal itu.'],
  [/^There is no projection/, 'Tidak ada proyeksi untuk wilayah ini.'],
  [/^The date lies beyond (\S+),/, 'Tanggalnya melewati $1, bulan terakhir yang diproyeksikan.'],
  [/^The target counts registered/, 'Target menghitung pekerja terdaftar; riwayat dan proyeksi menghitung yang aktif.'],
  [/^The target is about non-wage/, 'Target hanya tentang bukan penerima upah; model memproyeksikan semua pekerja bersama.'],
  [/^The target is a rate over/, 'Basis target ini tidak diproyeksikan.'],
];

/** A caution in the language of the page. */
export function caution({ code, message }: { code: string; message: string }): string {
  return speech.language === 'id' ? (cautions[code] ?? message) : message.replace(/\b\d{4}-\d{2}\b/g, (month) => date(month)).replace(/\b\d{5,}\b/g, (number) => count(Number(number))).replace(/\bfor ID\b/, 'for Indonesia');
}

/** Why there is no yes or no, in the language of the page; months are called so. */
export function silence(reason: string): string {
  if (speech.language !== 'id') return reason.replace(/(\d+) periods/, '$1 months');
  const known = silences.find(([begin]) => begin.test(reason));
  if (!known) return reason;
  const [begin, text] = known;
  return text.replace('$1', begin.exec(reason)?.[1] ?? '');
}

/** A verdict: will miss, will meet, or cannot be said. */
export type Verdict = 'miss' | 'meet' | 'unsaid';

export function verdictOf(willMiss: boolean | null): Verdict {
  return willMiss === null ? 'unsaid' : willMiss ? 'miss' : 'meet';
}

const verdicts: Record<Verdict, [ahead: Message, past: Message]> = {
  miss: [['will miss it', 'akan meleset'], ['missed it', 'meleset']],
  meet: [['will meet it', 'akan tercapai'], ['met it', 'tercapai']],
  unsaid: [['cannot be said', 'belum dapat dijawab'], ['cannot be said', 'belum dapat dijawab']],
};

/** A verdict in words. */
export function verdictText(verdict: Verdict, isPast: boolean): string {
  return say(verdicts[verdict][isPast ? 1 : 0]);
}
