import { speech } from './language.svelte';

/** How the estimate reads a published figure: how the API says it, and the same in Indonesian. Numbers and quoted words are taken over. */
const readings: [said: RegExp, text: string][] = [
  [/^It is a rate of the potential without construction workers, as the panel counts/, 'Ini persentase atas potensi tanpa pekerja konstruksi, seperti hitungan panel; estimasi sama dengannya.'],
  [/^It is a rate of the potential, as the panel counts/, 'Ini persentase atas potensi, seperti hitungan panel; estimasi sama dengannya.'],
  [/^The denominator is called (".*?"), but the number on the same page is that of a potential/, 'Penyebutnya disebut $1, tetapi angka pada laman yang sama adalah potensi; estimasi sama dengan persentasenya.'],
  [/^The denominator is called (".*?"), and no number of the source/, 'Penyebutnya disebut $1, dan tidak ada angka sumber yang menunjukkan bahwa itu potensi; estimasi ditarik ke arahnya.'],
  [/^Its month is not known; it is read/, 'Bulannya tidak diketahui; dibaca pada pertengahan tahunnya, dan estimasi ditarik ke arahnya.'],
  [/^Its month is not known, and of the same year/, 'Bulannya tidak diketahui, dan pada tahun yang sama ada angka menurut hitungan panel, yang diikuti.'],
  [/^It counts government staff who are not civil servants/, 'Yang dihitung pegawai pemerintah non-ASN, kelompok di dalam penerima upah (PU), bukan seluruhnya.'],
  [/^It counts village officials, a group/, 'Yang dihitung aparatur desa, kelompok di dalam penerima upah (PU), bukan seluruhnya.'],
  [/^It counts village officials, village councils/, 'Yang dihitung aparatur desa, BPD, dan RT/RW, bukan semua pekerja.'],
  [/^It counts workers whose contribution others pay/, 'Yang dihitung pekerja yang iurannya dibayar pihak lain, kelompok di dalam bukan penerima upah (BPU), bukan seluruhnya.'],
  [/^It counts teachers and education staff/, 'Yang dihitung guru dan tenaga kependidikan, kelompok yang melintasi segmen, bukan semua pekerja.'],
  [/^It counts health workers/, 'Yang dihitung tenaga kesehatan, kelompok yang melintasi segmen, bukan semua pekerja.'],
  [/^It counts migrant workers/, 'Yang dihitung pekerja migran di luar negeri: bagian dari yang tidak ditempatkan di wilayah mana pun.'],
  [/^It counts construction workers, who are registered by project: /, 'Yang dihitung pekerja konstruksi, yang didaftarkan per proyek: bagian dari yang tidak ditempatkan di wilayah mana pun.'],
  [/^It counts construction workers, who are registered by project and/, 'Termasuk pekerja konstruksi, yang didaftarkan per proyek dan tidak ditempatkan dalam panel; persentase tanpa mereka yang diikuti.'],
  [/^It counts construction workers among the formal/, 'Pekerja konstruksi dihitung di antara pekerja formal; jumlah segmennya sendiri yang diikuti.'],
  [/^It counts ([\d,]+) construction and migrant workers/, 'Termasuk $1 pekerja konstruksi dan migran yang tidak ditempatkan; tanpa mereka angka ini menjadi petunjuk, karena hanya bagian-bagiannya yang diterbitkan.'],
  [/^It is a count of one segment; the split/, 'Ini jumlah satu segmen; pembagian pekerja terlindungi wilayah ditarik ke arahnya.'],
  [/^It is a count of one segment; with the other/, 'Ini jumlah satu segmen; bersama segmen lainnya cakupan wilayah dan pembagiannya ditarik ke arahnya.'],
  [/^Formal and informal workers are read as the two segments, which they nearly are; the split/, 'Pekerja formal dan informal dibaca sebagai kedua segmen, yang hampir sama; pembagian pekerja terlindungi wilayah ditarik ke arahnya.'],
  [/^Formal and informal workers are read as the two segments/, 'Pekerja formal dan informal dibaca sebagai kedua segmen, yang hampir sama; bersama segmen lainnya cakupan wilayah dan pembagiannya ditarik ke arahnya.'],
  [/^It is a count without a denominator/, 'Ini jumlah tanpa penyebut, dan tidak diketahui apakah hanya menghitung penduduk setempat; estimasi ditarik ke arahnya sebagai bagian dari potensi yang diestimasi.'],
  [/^It is of (\S+); the panel runs from (\S+) to (\S+)\./, 'Angka bulan $1; panel mencakup $2 sampai $3.'],
  [/^The source does not say what it is a rate of/, 'Sumber tidak menyebut penyebutnya; estimasi ditarik ke arahnya.'],
  [/^It is a part of a total that contradicts/, 'Ini bagian dari total yang bertentangan dengan persentase pada laman yang sama; titik tengah kedua total yang diikuti.'],
  [/^It is on an older definition: between (\S+) and (\S+) the words/, 'Memakai definisi lama: antara $1 dan $2 sebutan basisnya berubah dan jumlah terbitannya turun, yang merupakan patahan dan bukan penurunan. Panel memakai definisi baru seluruhnya.'],
  [/^It lies inside a break of definition \(between (\S+) and (\S+)\)/, 'Berada di dalam patahan definisi (antara $1 dan $2), dan jumlahnya lebih dekat ke yang lama. Panel memakai definisi baru seluruhnya.'],
  [/^The source contradicts itself: its rate is (\S+) %, its counts give (\S+) %/, 'Sumber bertentangan dengan dirinya: persentasenya $1%, jumlahnya memberi $2%. Estimasi ditarik ke tengahnya, dengan setengah selisihnya sebagai galat baku.'],
  [/^The source says "more than"/, 'Sumber menyebut “lebih dari”; estimasi ditarik ke batas itu.'],
  [/^It is published as a rate of the population/, 'Diterbitkan sebagai persentase penduduk; penyebutnya tampak seperti pekerja, jadi estimasi ditarik ke arahnya.'],
  [/^The source calls it approximate/, 'Sumber menyebutnya perkiraan; estimasi ditarik ke arahnya.'],
];

/** How the estimate reads a figure, in the language of the page; what is not known here is said as the API says it. */
export function reading(reason: string): string {
  if (speech.language !== 'id') return reason;
  const known = readings.find(([said]) => said.test(reason));
  if (!known) return reason;
  const [said, text] = known;
  const found = said.exec(reason) ?? [];
  return text.replace(/\$(\d)/g, (_, place: string) => found[Number(place)] ?? '');
}
