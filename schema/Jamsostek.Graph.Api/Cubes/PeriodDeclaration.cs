using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>Declares a span of months.</summary>
internal static class PeriodDeclaration
{
    /// <summary>The type.</summary>
    public static Entity<Period> Entity { get; } = new Entity<Period>("Period", "A span of months that a number is about.")
        .Add(new ValueProperty<Period, TimeGrain>("grain", true, "Its length; null where it is no calendar period.", static period => period.Grain))
        .Add(new ValueProperty<Period, DateOnly>("start", false, "Its first day.", static period => period.From.First))
        .Add(new ValueProperty<Period, DateOnly>("end", false, "Its last day.", static period => period.To.Last))
        .Add(new TextProperty<Period>("label", "String!", "What it is called: `2025-06`, `2025-Q2`, `2025-S1`, `2025`, or `2024-03/2025-06`.", static period => period.Label))
        .Add(new ValueProperty<Period, bool>("complete", false, "Whether the data reach its end. Of a period under way a stock is that of the last month there is, and a flow only a part.", static period => period.Complete));
}
