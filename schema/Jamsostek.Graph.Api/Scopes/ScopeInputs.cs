using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The input types of a scope.</summary>
internal static class ScopeInputs
{
    /// <summary>Name of the input type.</summary>
    public const string TypeName = "ScopeInput";

    /// <summary>Name of the input type of a filter of facts.</summary>
    public const string FactFilter = "FactFilterInput";

    /// <summary>Name of the input type of a data version.</summary>
    public const string AsOf = "AsOfInput";

    private const string Period = "PeriodRangeInput";
    private const string Between = "PeriodBetweenInput";
    private const string Last = "LastPeriodsInput";

    /// <summary>Defines them, but for the filter of facts.</summary>
    public static void Define(SchemaText text)
    {
        text.DefineLeaf(typeof(TimeGrain));
        text.DefineLeaf(typeof(Basis));
        text.Define(
            TypeName,
            "What figures are read for. Set once, it feeds filters, orders and values alike and is inherited by nested levels; a level that gives some of it replaces that and inherits the rest.",
            $"input {TypeName}",
            static body =>
            {
                body.Member("during", $": {Period}", "The months of monthly figures; all there are when it is left out. A stock is that of the last month, a flow the sum of all.");
                body.Member("where", $": {FactFilter}", "The facts behind the figures. It changes numbers, not which regions are listed: that is the `where` of the list.");
                body.Member("basis", ": [Basis!]", "How the facts came to be; reported, derived and estimated ones when it is left out. Synthetic ones are used only when they are named here.");
                body.Member("asOf", $": {AsOf}", "The data version; the current one when it is left out.");
                body.Member("year", ": Int", "The year (August) of labour measures. When it is left out it is the last August that lies before the end of `during`, or else the latest there is.");
            });
        text.Define(Period, "A span of months, in one of these ways. The latest month is the last that has facts of the bases asked for.", $"input {Period} @oneOf", static body =>
        {
            body.Member("month", ": YearMonth", "This month.");
            body.Member("between", $": {Between}", "From a month to a month.");
            body.Member("last", $": {Last}", "The last periods of a grain, the one with the latest month among them.");
            body.Member("toDate", ": TimeGrain", "From the start of the period under way to the latest month: YEAR for the year to date.");
            body.Member("latest", ": Boolean", "True: the latest month.");
        });
        text.Define(Between, "A span of months.", $"input {Between}", static body =>
        {
            body.Member("from", ": YearMonth!", "The first month.");
            body.Member("to", ": YearMonth!", "The last month, included.");
        });
        text.Define(Last, "The last periods.", $"input {Last}", static body =>
        {
            body.Member("n", ": Int!", $"How many; 1 to {ScopeErrors.MostPeriods}.");
            body.Member("grain", ": TimeGrain!", "How long each is.");
        });
        text.Define(AsOf, "A data version, in one of these ways.", $"input {AsOf} @oneOf", static body =>
        {
            body.Member("version", ": ID", "The number of the version.");
            body.Member("knownAt", ": DateTime", "The last version published by this moment.");
        });
    }
}
