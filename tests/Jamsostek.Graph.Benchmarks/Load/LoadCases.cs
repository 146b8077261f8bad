using System.Globalization;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>What the load run asks.</summary>
internal static class LoadCases
{
    private static readonly int[] Years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

    private static readonly string[] Thresholds =
        [.. Enumerable.Range(0, 31).Select(static i => (0.5 + (i / 100.0)).ToString("0.00", CultureInfo.InvariantCulture))];

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<LoadCase> All { get; } =
    [
        new("typename", "`{__typename}`: the way through the server", "{ __typename }", ["{}"], []),
        new(
            "provinces", "38 provinces of a year, by employed, with a rate",
            """
            query($year: Int!) { provinces(first: 38, scope: { year: $year }, order: [{ labour: { employed: DESC } }]) {
              totalCount nodes { code name labour { employed informalRate } } } }
            """,
            [.. Years.Select(static year => $$"""{"year":{{year}}}""")],
            [.. Years.Select(static year => $"year={year}")]),
        new(
            "weakest", "provinces with a kabupaten over a rate, and their three most informal",
            """
            query($x: Float!) { provinces(first: 38, where: { kabupaten: { some: { labour: { informalRate: { gt: $x } } } } }) {
              totalCount nodes { name kabupaten(first: 3, order: [{ labour: { informalRate: DESC } }]) { nodes { name labour { employed informalRate } } } } } }
            """,
            [.. Thresholds.Select(static x => $$"""{"x":{{x}}}""")],
            [.. Thresholds.Select(static x => $"x={x}")]),
        new(
            "tree", "the whole tree: provinces, their kabupaten and agencies, with measures of a year",
            """
            query($year: Int!) { provinces(first: 38, scope: { year: $year }) { nodes { code name labour { employed formal informal informalRate }
              kabupaten(first: 60) { nodes { code name kind population labour { employed formal informal informalRate } agencies(first: 5) { nodes { code name } } } } } } }
            """,
            [.. Years.Select(static year => $$"""{"year":{{year}}}""")],
            [.. Years.Select(static year => $"year={year}")]),
        new("introspection", "the whole schema by introspection", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "introspection.graphql")), ["{}"], []),
    ];
}
