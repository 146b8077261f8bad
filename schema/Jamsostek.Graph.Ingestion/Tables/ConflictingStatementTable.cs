using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="ConflictingStatement" />.</summary>
internal static class ConflictingStatementTable
{
    public static TableSchema<ConflictingStatement> Schema { get; } = TableSchema<ConflictingStatement>.Declare("conflicts", "id", static f => f.Conflicts, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var topic = columns.Text("topic");
        var entityType = columns.Text("entity_type");
        var entityId = columns.Text("entity_id");
        var field = columns.Text("field");
        var statement = columns.Text("statement");
        var verdict = columns.Code<ConflictVerdict>("verdict");
        var reason = columns.Text("reason");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new ConflictingStatement
        {
            Id = row.Read(id),
            Topic = row.Read(topic),
            EntityType = row.Read(entityType),
            EntityId = row.Read(entityId),
            Field = row.Read(field),
            Statement = row.Read(statement),
            Verdict = row.Read(verdict),
            Reason = row.Read(reason),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
