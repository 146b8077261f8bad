import type { Basis, DenominatorBasis, TrustGrade, WorkerSegment, StageState, ComplianceStage, SourceKind, ConflictVerdict, TargetMetric, ParticipantStatus, BreakReason, ArithmeticCheck } from '../generated/operations';
import type { Message } from './language.svelte';

type Terms<Code extends string> = Record<Code, Message>;

/** How a figure came to be, in a word and in a sentence. */
export const bases: Terms<Basis> = {
  REPORTED: ['reported', 'dilaporkan'],
  DERIVED: ['derived', 'diturunkan'],
  ESTIMATED: ['estimated', 'diestimasi'],
  SYNTHETIC: ['synthetic', 'sintetis'],
};

export const basisMeanings: Terms<Basis> = {
  REPORTED: ['A source states this figure.', 'Angka ini dinyatakan oleh sumber.'],
  DERIVED: ['Arithmetic on figures that sources state.', 'Hasil hitung dari angka yang dinyatakan sumber.'],
  ESTIMATED: ['A model estimates it; it has a margin of error.', 'Diestimasi oleh model; ada galatnya.'],
  SYNTHETIC: ['Made up for demonstration; it describes nobody.', 'Dibuat untuk peragaan; tidak menggambarkan siapa pun.'],
};

export const denominators: Terms<DenominatorBasis> = {
  POTENTIAL_WORKERS: ['potential workers (BPJS)', 'potensi pekerja (BPJS)'],
  UCJ: ['universal coverage (UCJ) base', 'basis cakupan semesta (UCJ)'],
  UCJ_WITHOUT_CONSTRUCTION: ['UCJ base without construction', 'basis UCJ tanpa jasa konstruksi'],
  UCJ_WITH_CONSTRUCTION: ['UCJ base with construction', 'basis UCJ dengan jasa konstruksi'],
  LABOUR_FORCE: ['labour force', 'angkatan kerja'],
  WORKERS: ['workers', 'pekerja'],
  WORKERS_BY_IDENTITY_CARD: ['workers by identity card', 'pekerja menurut KTP'],
  EMPLOYED_LESS_CIVIL_SERVANTS: ['employed less civil servants', 'penduduk bekerja tanpa ASN'],
  RPJMN: ['RPJMN base', 'basis RPJMN'],
  POPULATION: ['population', 'penduduk'],
  SUBGROUP: ['a subgroup', 'kelompok tertentu'],
  NOT_STATED: ['a base the source does not state', 'basis yang tidak disebut sumber'],
  NONE: ['no share of anything', 'bukan persentase'],
};

export const breaks: Terms<BreakReason> = {
  DENOMINATOR_DIFFERS: ['It is a share of something else than the figure before, so the difference is no change in coverage.', 'Penyebutnya berbeda dari angka sebelumnya, jadi selisihnya bukan perubahan cakupan.'],
  DENOMINATOR_NOT_STATED: ['One of this and the figure before does not say what it is a share of, so the difference may be no change in coverage.', 'Salah satu dari angka ini dan sebelumnya tidak menyebut penyebutnya, jadi selisihnya belum tentu perubahan cakupan.'],
  CONSTRUCTION_DIFFERS: ['One of this and the figure before counts construction workers, the other does not.', 'Salah satu dari angka ini dan sebelumnya mencakup pekerja konstruksi, yang lain tidak.'],
};

export const segments: Terms<WorkerSegment> = {
  ALL: ['all workers', 'semua pekerja'],
  ALL_WITH_CONSTRUCTION: ['all workers with construction', 'semua pekerja dengan jasa konstruksi'],
  PU: ['wage earners (PU)', 'penerima upah (PU)'],
  BPU: ['not wage earners (BPU)', 'bukan penerima upah (BPU)'],
  JAKON: ['construction projects (jakon)', 'jasa konstruksi (jakon)'],
  PMI: ['migrant workers (PMI)', 'pekerja migran (PMI)'],
  JAKON_AND_PMI: ['construction and migrants', 'jakon dan PMI'],
  FORMAL: ['formal', 'formal'],
  INFORMAL: ['informal', 'informal'],
  NON_ASN: ['non-ASN government staff', 'pegawai pemerintah non-ASN'],
  ELECTION_ORGANISERS: ['election organisers', 'penyelenggara pemilu'],
  VULNERABLE_WORKERS: ['vulnerable workers', 'pekerja rentan'],
  VILLAGE_OFFICIALS: ['village officials', 'aparatur desa'],
  NEIGHBOURHOOD_HEADS: ['neighbourhood heads (RT/RW)', 'RT/RW'],
  VILLAGE_AND_NEIGHBOURHOOD: ['village officials and RT/RW', 'aparatur desa dan RT/RW'],
  CUSTOMARY_OFFICIALS: ['customary officials', 'perangkat adat'],
  EDUCATION_STAFF: ['education staff', 'tenaga pendidik'],
  HEALTH_WORKERS: ['health workers', 'tenaga kesehatan'],
};

export const stages: Terms<ComplianceStage> = {
  REGULATION_DRAFTED: ['Regulation drafted', 'Peraturan disusun'],
  REGULATION_ISSUED: ['Regulation issued', 'Peraturan terbit'],
  IN_PLAN: ['In the yearly plan', 'Masuk RKPD'],
  BUDGET_PLANNED: ['Budget planned', 'Anggaran direncanakan'],
  BUDGET_ALLOCATED: ['Budget allocated', 'Dianggarkan'],
  REGISTERED: ['Registered', 'Didaftarkan'],
  CONTRIBUTION_PAID: ['Contribution paid', 'Iuran dibayar'],
};

export const states: Terms<StageState> = {
  YES: ['yes', 'ya'],
  NO: ['no', 'tidak'],
  PARTLY: ['partly', 'sebagian'],
  UNKNOWN: ['unknown', 'tidak diketahui'],
};

export const trusts: Terms<TrustGrade> = {
  A: ['A: checked against an independent published figure', 'A: dicocokkan dengan angka terbitan lain'],
  B: ['B: official or quoted official, consistent', 'B: resmi atau mengutip pejabat, konsisten'],
  C: ['C: press, rounded, undated or of unclear base', 'C: pers, dibulatkan, tanpa tanggal, atau basis tidak jelas'],
};

export const sourceKinds: Record<SourceKind, Message> = {
  SEED_ARTICLE: ['article', 'artikel'],
  WEB_PAGE: ['web page', 'laman web'],
  DATASET: ['data set', 'kumpulan data'],
  DERIVED: ['computed', 'dihitung'],
  MODEL: ['model', 'model'],
};

export const verdicts: Terms<ConflictVerdict> = {
  ACCEPTED: ['accepted', 'diterima'],
  REJECTED: ['rejected', 'ditolak'],
  KEPT_AS_STATED: ['kept as stated', 'disimpan apa adanya'],
};

export const metrics: Terms<TargetMetric> = {
  UCJ: ['Universal coverage (UCJ)', 'Cakupan semesta (UCJ)'],
  COVERAGE: ['Coverage', 'Cakupan'],
  COVERAGE_RPJMN: ['Coverage in the RPJMN', 'Cakupan dalam RPJMN'],
  COVERAGE_RKP: ['Coverage in the RKP', 'Cakupan dalam RKP'],
  COVERAGE_RPJPN: ['Coverage in the RPJPN', 'Cakupan dalam RPJPN'],
  BPU_SHARE: ['Share of BPU', 'Porsi BPU'],
  ACTIVE_WORKERS: ['Active participants', 'Peserta aktif'],
  REGISTERED_WORKERS: ['Registered participants', 'Peserta terdaftar'],
};

export const statuses: Terms<ParticipantStatus> = {
  ACTIVE: ['active', 'aktif'],
  INACTIVE: ['inactive', 'nonaktif'],
  REGISTERED: ['registered', 'terdaftar'],
  ACTIVE_OR_REGISTERED: ['active or registered (the source does not say)', 'aktif atau terdaftar (tidak disebut sumber)'],
  JOINED_IN_YEAR: ['joined in the year', 'masuk pada tahun itu'],
  LEFT_IN_YEAR: ['left in the year', 'keluar pada tahun itu'],
};

export const checks: Terms<ArithmeticCheck> = {
  AGREES: ['The published rate follows from the published counts.', 'Persentase sesuai dengan jumlah yang diterbitkan.'],
  ROUNDED: ['The published rate follows from the published counts, rounded.', 'Persentase sesuai dengan jumlahnya, dibulatkan.'],
  DISAGREES: ['The published rate does not follow from the published counts of the same page.', 'Persentase tidak sesuai dengan jumlah pada laman yang sama.'],
  NOT_CHECKABLE: ['The source gives no counts to check the rate by.', 'Sumber tidak memberi jumlah untuk memeriksa persentase.'],
};
