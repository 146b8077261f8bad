using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="SourceFact" />.</summary>
internal static class SourceTable
{
    public static TableSchema<SourceFact> Schema { get; } = TableSchema<SourceFact>.Declare("sources", "id", static f => f.Sources, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var kind = columns.Code<SourceKind>("kind");
        var title = columns.Text("title");
        var url = columns.OptionalText("url");
        var fileName = columns.OptionalText("file_name");
        var publisher = columns.OptionalText("publisher");
        var publishedOn = columns.OptionalDate("published_on");
        var licence = columns.OptionalText("licence");
        var trust = columns.Code<TrustGrade>("trust");
        var note = columns.OptionalText("note");
        return row => new SourceFact
        {
            Id = row.Read(id),
            Kind = row.Read(kind),
            Title = row.Read(title),
            Url = row.Read(url),
            FileName = row.Read(fileName),
            Publisher = row.Read(publisher),
            PublishedOn = row.Read(publishedOn),
            Licence = row.Read(licence),
            Trust = row.Read(trust),
            Note = row.Read(note),
        };
    });
}
