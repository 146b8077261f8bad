/** The words of the comparison. */
export const compare = {
  title: ['Compare regions', 'Bandingkan wilayah'],
  lead: ['Up to five regions side by side. The address of this page keeps your choice.', 'Hingga lima wilayah berdampingan. Alamat halaman ini menyimpan pilihan Anda.'],
  add: ['Add a region', 'Tambah wilayah'],
  remove: ['Remove {name}', 'Hapus {name}'],
  full: ['Five regions are the most; remove one to add another.', 'Paling banyak lima wilayah; hapus satu untuk menambah.'],
  none: ['Choose the first region above, or begin with an example:', 'Pilih wilayah pertama di atas, atau mulai dari contoh:'],
  example: ['Aceh and its neighbours', 'Aceh dan tetangganya'],
  notComparable: ['The published rates of these regions are shares of different things ({bases}): they do not compare.', 'Persentase wilayah-wilayah ini memakai penyebut berbeda ({bases}): tidak dapat dibandingkan.'],
  measure: ['Measure', 'Ukuran'],
  coverageChart: ['Estimated coverage', 'Estimasi cakupan'],
  chartNote: ['Estimated over potential workers, one base for all regions (source M-COVERAGE). Marks stand at each December.', 'Diestimasi atas potensi pekerja, satu basis untuk semua wilayah (sumber M-COVERAGE). Tanda berdiri pada setiap Desember.'],
  nextTarget: ['Next target', 'Target berikut'],
  stagesReached: ['Steps reported as taken', 'Langkah yang dilaporkan'],
  regions: ['Regions compared', 'Wilayah yang dibandingkan'],
} as const;
