using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="VocabularyTerm" />.</summary>
internal static class VocabularyTermTable
{
    public static TableSchema<VocabularyTerm> Schema { get; } = TableSchema<VocabularyTerm>.Declare("vocabulary", "id", static f => f.Vocabulary, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var term = columns.Text("term");
        var english = columns.Text("english");
        var category = columns.Code<VocabularyCategory>("category");
        var code = columns.OptionalText("code");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new VocabularyTerm
        {
            Id = row.Read(id),
            Term = row.Read(term),
            English = row.Read(english),
            Category = row.Read(category),
            Code = row.Read(code),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
