using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>Makes random questions in both writings: every argument, in each of the ways an address can say it.</summary>
internal sealed class QuestionGenerator(FlatCubes cubes, int seed)
{
    private readonly Random _random = new(seed);

    public Question Next()
    {
        var cube = Pick(cubes.All);
        var declaration = cube.Declaration;
        string[] keys = [.. declaration.Dimensions.OrderBy(_ => _random.Next()).Take(_random.Next(4)).Union(declaration.NonAdditive.Where(_ => Chance(0.9))).Select(static key => key.Code)];
        var (field, parameters) = (new List<string>(), new List<KeyValuePair<string, string>>());
        var scope = new List<string>();
        Add(field, parameters, "groupBy", $"[{string.Join(", ", keys)}]", keys.Length == 0 ? "[]" : string.Join(',', keys.Select(key => Chance(0.5) ? key : Field(key))));
        Maybe(0.5, () => Pick(declaration.Grains).ToString().ToUpperInvariant(), grain => Add(field, parameters, "grain", grain, grain));
        Maybe(0.6, Months, months => Add(scope, parameters, "during", months.Literal, months.Text));
        Maybe(0.4, () => Where(declaration), where => Add(scope, parameters, where.Name, $"{{{where.Literal}}}", where.Text, "where"));
        Maybe(0.4, () => string.Join(", ", ((string[])["REPORTED", "DERIVED", "ESTIMATED", "SYNTHETIC"]).Where(_ => Chance(0.7)).DefaultIfEmpty("SYNTHETIC")), bases => Add(scope, parameters, "basis", $"[{bases}]", bases.Replace(" ", "", StringComparison.Ordinal)));
        Maybe(0.3, () => Measure(declaration), measure => Add(field, parameters, $"having.{measure}.gt", $"{{{measure}: {{gt: 1}}}}", "1", "having"));
        Maybe(0.3, () => (Field: Measure(declaration), Descending: Chance(0.5)), key => Add(field, parameters, "order", $"[{{{key.Field}: {(key.Descending ? "DESC" : "ASC")}}}]", $"{(key.Descending ? "-" : "")}{key.Field}"));
        var rollup = Chance(0.6) ? "NONE" : Pick<string>(["TOTAL", "ROLLUP", "CUBE"]);
        Add(field, parameters, "rollup", rollup, rollup.ToLowerInvariant());
        if (keys.Length > 0 && Chance(0.2))
        {
            var top = $"{{n: 2, by: {Pick(declaration.Measures).Code}, of: {Pick(keys)}}}";
            Add(field, parameters, "top", top, top);
        }

        Maybe(keys.Contains("PERIOD") ? 0.3 : 0, () => "NULL_ROWS", fill => Add(field, parameters, "fill", fill, fill));
        Maybe(0.2, () => $"{_random.Next(4)}", offset => Add(field, parameters, "offset", offset, offset));
        var limit = Chance(0.3) ? $"{_random.Next(6)}" : null;
        field.Add($"first: {limit ?? "500"}");
        if (limit is not null)
        {
            parameters.Add(new("limit", limit));
        }

        if (scope.Count > 0)
        {
            field.Add($"scope: {{{string.Join(", ", scope)}}}");
        }

        return new Question(cube.Name, keys, string.Join(", ", field), parameters);
    }

    private (string Literal, string Text) Months()
    {
        var year = 2023 + _random.Next(2);
        var month = 1 + _random.Next(12);
        return _random.Next(6) switch
        {
            0 => ("{latest: true}", "latest"),
            1 => ($"{{month: \"{year}-{month:00}\"}}", $"{year}-{month:00}"),
            2 => ($"{{between: {{from: \"{year}-04\", to: \"{year}-06\"}}}}", $"{year}-Q2"),
            3 => ($"{{between: {{from: \"{year}-07\", to: \"{year}-12\"}}}}", $"{year}-s2"),
            4 => ($"{{between: {{from: \"{year}-01\", to: \"2024-{month:00}\"}}}}", $"{year}/2024-{month:00}"),
            _ => ("{last: {n: 2, grain: QUARTER}}", "{last: {n: 2, grain: QUARTER}}"),
        };
    }

    private (string Name, string Literal, string Text) Where(CubeDeclaration cube) => cube.Dimension("PROVINCE") is null
        ? ("where", "", "{}")
        : _random.Next(4) switch
        {
            0 => ("where.province.code.eq", "province: {code: {eq: \"11\"}}", "11"),
            1 => ("where.province.code.in", "province: {code: {in: [\"11\", \"31\"]}}", "11,31"),
            2 => ("where.islandGroup.neq", "islandGroup: {neq: \"Jawa\"}", "Jawa"),
            _ => ("where", "or: [{province: {code: {eq: \"62\"}}}, {kabupaten: {code: {startsWith: \"15\"}}}]", "{or: [{province: {code: {eq: \"62\"}}}, {kabupaten: {code: {startsWith: \"15\"}}}]}"),
        };

    private string Measure(CubeDeclaration cube) => Field(Pick(cube.Measures).Code);

    private static string Field(string code)
    {
        var words = code.Split('_').Select(static word => $"{word[0]}{word[1..].ToLowerInvariant()}").ToArray();
        return words[0].ToLowerInvariant() + string.Concat(words[1..]);
    }

    private static void Add(List<string> field, List<KeyValuePair<string, string>> parameters, string name, string literal, string text, string? argument = null)
    {
        field.Add($"{argument ?? name}: {literal}");
        parameters.Add(new(name, text));
    }

    private void Maybe<T>(double share, Func<T> make, Action<T> add)
    {
        if (Chance(share))
        {
            add(make());
        }
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Chance(double share) => _random.NextDouble() < share;
}
