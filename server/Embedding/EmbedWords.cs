namespace Jamsostek.Graph.Server.Embedding;

/// <summary>The words of the page of a view, in both languages.</summary>
/// <param name="isIndonesian">Which of them.</param>
internal sealed class EmbedWords(bool isIndonesian)
{
    public string Data => isIndonesian ? "Data sebagai tabel" : "Data as a table";

    public string Download => isIndonesian ? "Unduh CSV" : "Download CSV";

    public string Up => isIndonesian ? "Kembali" : "Back";

    public string Version => isIndonesian ? "Versi data" : "Data version";

    public string Reported => isIndonesian ? "dilaporkan" : "reported";

    public string Derived => isIndonesian ? "diturunkan" : "derived";

    public string Estimated => isIndonesian ? "diestimasi" : "estimated";

    public string Synthetic => isIndonesian ? "dibuat untuk peragaan" : "made up for demonstration";

    public string Restricted => isIndonesian ? "Hanya sebagian data" : "A part of the data only";

    public string NoRows => isIndonesian ? "Tidak ada data untuk pertanyaan ini." : "There are no data for this question.";

    public string NotDrawn => isIndonesian
        ? "Grafik tidak termasuk dalam server ini: grafik dibangun bersamanya bila Node.js terpasang. Datanya ada di tabel."
        : "The chart is not part of this server: it is built with it where Node.js is installed. Its data are in the table.";

    public string Cut(int rows) => isIndonesian ? $"Hanya {rows} baris pertama; unduhan memuat semuanya." : $"The first {rows} rows only; the download has all of them.";

    public string CannotShow => isIndonesian ? "Tampilan ini tidak dapat ditunjukkan" : "This view cannot be shown";
}
