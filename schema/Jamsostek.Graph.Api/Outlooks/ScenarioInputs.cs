using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>The input types of a scenario.</summary>
internal static class ScenarioInputs
{
    /// <summary>Name of the input type.</summary>
    public const string TypeName = "ScenarioInput";

    private const string Workers = "RegionWorkersInput";
    private const string Regulation = "RegionMonthInput";
    private const string Budget = "RegionBudgetInput";
    private const string Code = "Kemendagri code; a province stands for all kabupaten and kota in it, `ID` for all of the country.";

    /// <summary>The argument.</summary>
    public static Argument Argument { get; } = new("scenario", TypeName, "What if: changes laid over the projection. It touches nothing that is stored; what it does not name stays as projected, to the last bit.");

    /// <summary>Defines them.</summary>
    public static void Define(SchemaText text)
    {
        text.Define(TypeName, "What if. Statistical association within the model, not cause: what regions with a regulation or a budget did beyond the others.", $"input {TypeName}", static body =>
        {
            body.Member("growthMultiplier", ": Float", "Factor of the projected change of every region, 0 to 5; 1 when it is left out.");
            body.Member("nationalGrowthMultiplier", ": Float", "Factor of the part of the change that all regions share, -5 to 5: 0 for a country that stagnates.");
            body.Member("addWorkersPerMonth", $": [{Workers}!]", "Workers covered beyond the projection, the same number more every month.");
            body.Member("regulationIssued", $": [{Regulation}!]", "Regulations that are issued. Regions that have one already are left as they are.");
            body.Member("budget", $": [{Budget}!]", "Budgets for contributions beyond the present ones, at Rp16,800 a worker and month: covered while it is paid, gone when it is not renewed.");
        });
        text.Define(Workers, "Workers added in a region.", $"input {Workers}", static body =>
        {
            body.Member("code", ": String!", Code);
            body.Member("workers", ": Long!", "Workers a month; below zero for fewer. A region above shares them by potential workers.");
            body.Member("from", ": YearMonth", "The first month; the first of the projection when it is left out.");
            body.Member("until", ": YearMonth", "The last month; to the end when it is left out.");
        });
        text.Define(Regulation, "A regulation in a region.", $"input {Regulation}", static body =>
        {
            body.Member("code", ": String!", Code);
            body.Member("month", ": YearMonth!", "The first month in force.");
        });
        text.Define(Budget, "A budget of a region.", $"input {Budget}", static body =>
        {
            body.Member("code", ": String!", Code);
            body.Member("millionsOfRupiahPerYear", ": Float!", "Millions of rupiah a year. A region above shares them by potential workers.");
            body.Member("firstYear", ": Int!", "The first budget year.");
            body.Member("lastYear", ": Int", "The last budget year; renewed to the end when it is left out.");
        });
    }

    /// <summary>Reads a scenario.</summary>
    /// <param name="given">The input.</param>
    /// <param name="first">The first month of the projection.</param>
    public static Scenario Read(InputObject given, Month first) => new()
    {
        GrowthMultiplier = given.TryGet("growthMultiplier", out var growth) && growth is double factor ? factor : 1,
        NationalGrowthMultiplier = given.TryGet("nationalGrowthMultiplier", out var national) && national is double common ? common : 1,
        AddedWorkers = [.. Items(given, "addWorkersPerMonth").Select(item => new AddedWorkers([Text(item)], (long)Value(item, "workers")!, Value(item, "from") as Month? ?? first, Value(item, "until") as Month?))],
        Regulations = [.. Items(given, "regulationIssued").Select(static item => new PlannedRegulation([Text(item)], (Month)Value(item, "month")!))],
        Budgets = [.. Items(given, "budget").Select(static item => new PlannedBudget([Text(item)], (double)Value(item, "millionsOfRupiahPerYear")!, (int)Value(item, "firstYear")!, Value(item, "lastYear") as int?))],
    };

    private static IEnumerable<InputObject> Items(InputObject given, string name) => given.TryGet(name, out var list) && list is object?[] items ? items.OfType<InputObject>() : [];

    private static string Text(InputObject item) => (string)Value(item, "code")!;

    private static object? Value(InputObject item, string name) => item.TryGet(name, out var value) ? value : null;
}
