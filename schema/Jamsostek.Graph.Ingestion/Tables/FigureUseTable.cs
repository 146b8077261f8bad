using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="FigureUse" />.</summary>
internal static class FigureUseTable
{
    public static TableSchema<FigureUse> Schema { get; } = TableSchema<FigureUse>.Declare("figure-uses", "figure_id", static f => f.FigureUses, FactKey.Of, static columns =>
    {
        var figureId = columns.Text("figure_id");
        var treatment = columns.Code<FigureTreatment>("treatment");
        var reason = columns.Text("reason");
        var month = columns.OptionalMonth("month");
        var standardErrorPoints = columns.OptionalReal("standard_error_points", 0, 100);
        var followedFigureId = columns.OptionalText("followed_figure_id");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        return row => new FigureUse
        {
            FigureId = row.Read(figureId),
            Treatment = row.Read(treatment),
            Reason = row.Read(reason),
            Month = row.Read(month),
            StandardErrorPoints = row.Read(standardErrorPoints),
            FollowedFigureId = row.Read(followedFigureId),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
        };
    });
}
