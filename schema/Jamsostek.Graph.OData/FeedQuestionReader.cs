using System.Collections.Immutable;
using System.Globalization;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Jamsostek.Graph.OData;

/// <summary>Reads addresses of entity sets.</summary>
/// <param name="service">The service.</param>
/// <param name="root">Its root as the client called it.</param>
public sealed class FeedQuestionReader(FeedService service, Uri root)
{
    private static readonly ImmutableArray<string> Known = ["$select", "$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format"];
    private static readonly ImmutableArray<string> NotSupported = ["$apply", "$expand", "$search", "$compute", "$levels", "$index", "$deltatoken", "$schemaversion", "$id"];
    private static readonly ImmutableArray<string> OfRows = ["$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken"];

    /// <summary>Reads an address.</summary>
    /// <param name="path">What follows the root, without the options, as the client wrote it.</param>
    /// <param name="options">The options, decoded, in their order.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>Null with a problem.</returns>
    public FeedQuestion? Read(string path, IReadOnlyList<KeyValuePair<string, string>> options, out FeedProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            if (Resource(path, out problem) is not var (odataPath, set, shape, key))
            {
                return null;
            }

            problem = CheckNames(set, shape, options);
            return problem is null ? Read(odataPath, set, shape, key, options, out problem) : null;
        }
        catch (ODataException wrong)
        {
            // Only a path is read outside of its option; what is no path of ours is nowhere.
            problem = NoResource(wrong.Message);
            return null;
        }
    }

    private (ODataPath Path, FeedSet Set, FeedShape Shape, string? Key)? Resource(string path, out FeedProblem? problem)
    {
        problem = null;
        var parsed = new ODataUriParser(service.Model, root, new Uri(root.AbsoluteUri + path)).ParsePath();
        ODataPathSegment[] segments = [.. parsed];
        if (segments is not [EntitySetSegment { EntitySet.Name: var name }, .. var rest] || service.Find(name) is not { } set)
        {
            problem = NoResource("There is no such entity set.");
            return null;
        }

        switch (rest)
        {
            case []:
                return (parsed, set, FeedShape.Rows, null);
            case [CountSegment]:
                return (parsed, set, FeedShape.Count, null);
            case [KeySegment keys]:
                return (parsed, set, FeedShape.One, (string)keys.Keys.Single().Value);
            default:
                problem = FeedProblem.Unsupported("What follows the entity in this address", null);
                return null;
        }
    }

    private FeedProblem NoResource(string message) =>
        new(404, FeedProblem.NotFound, message, $"The entity sets are {string.Join(", ", service.Sets.Select(static set => set.Name))}; $metadata describes them.");

    private static FeedProblem? CheckNames(FeedSet set, FeedShape shape, IReadOnlyList<KeyValuePair<string, string>> options)
    {
        foreach (var (name, _) in options)
        {
            if (NotSupported.Contains(name))
            {
                return FeedProblem.Unsupported($"The option {name}", name);
            }

            if (!Known.Contains(name) && !set.Options.Contains(name))
            {
                return new FeedProblem(400, FeedProblem.UnknownOption, $"There is no option {name} here.", $"The options are {string.Join(", ", [.. Known, .. set.Options])}.", name);
            }

            if (options.Count(other => other.Key == name) > 1)
            {
                return FeedProblem.Invalid(name, $"{name} is given twice.");
            }

            if (shape == FeedShape.One && OfRows.Contains(name))
            {
                return FeedProblem.Invalid(name, $"{name} is for entity sets, and this is one entity.");
            }
        }

        return null;
    }

    private FeedQuestion? Read(ODataPath path, FeedSet set, FeedShape shape, string? key, IReadOnlyList<KeyValuePair<string, string>> options, out FeedProblem? problem)
    {
        var given = options.ToDictionary(static option => option.Key, static option => option.Value, StringComparer.Ordinal);
        if (key is not null)
        {
            given["$filter"] = $"{set.Columns[0].Name} eq '{key.Replace("'", "''", StringComparison.Ordinal)}'";
        }

        var entitySet = service.Model.EntityContainer.FindEntitySet(set.Name);
        var parser = new ODataQueryOptionParser(service.Model, entitySet.EntityType(), entitySet, given);
        var (filter, order) = (new RowExpressions(set.Columns), new RowExpressions(set.Columns));
        problem = null;
        var select = Try("$select", parser.ParseSelectAndExpand, ref problem);
        var where = Try("$filter", parser.ParseFilter, ref problem);
        var by = Try("$orderby", parser.ParseOrderBy, ref problem);
        var top = Number(given, "$top", ref problem);
        var skip = Number(given, "$skip", ref problem) ?? 0;
        var count = Count(given, ref problem);
        var token = Token(given, ref problem);
        var version = Number(given, "asOf", ref problem);
        var passes = where is null || problem is not null ? null : filter.Compile(where.Expression, "$filter");
        problem ??= filter.Problem;
        var orders = problem is null ? Orders(order, by, ref problem) : [];
        return problem is not null ? null : new FeedQuestion
        {
            Set = set,
            Shape = shape,
            Options = [.. options.Where(static option => option.Key != "$skiptoken")],
            Selected = Selected(set, select),
            ReadByFilter = filter.Needed,
            ReadByOrder = order.Needed,
            FilterNode = where?.Expression,
            Filter = passes,
            Orders = orders,
            Top = top,
            Skip = skip,
            WithCount = count,
            Token = token,
            Version = token?.Version ?? version,
            Uri = new ODataUri { ServiceRoot = root, Path = path, SelectAndExpand = select },
            Format = given.GetValueOrDefault("$format"),
        };
    }

    private static T? Try<T>(string option, Func<T> parse, ref FeedProblem? problem)
        where T : class
    {
        try
        {
            return problem is null ? parse() : null;
        }
        catch (ODataException wrong)
        {
            problem = FeedProblem.Invalid(option, wrong.Message);
            return null;
        }
    }

    private static ImmutableArray<RowOrder> Orders(RowExpressions expressions, OrderByClause? clause, ref FeedProblem? problem)
    {
        var orders = ImmutableArray.CreateBuilder<RowOrder>();
        for (; clause is not null && problem is null; clause = clause.ThenBy)
        {
            var value = expressions.Compile(clause.Expression, "$orderby");
            problem = expressions.Problem;
            if (value is not null)
            {
                orders.Add(new RowOrder(value, clause.Direction == OrderByDirection.Descending));
            }
        }

        return orders.ToImmutable();
    }

    private static ImmutableArray<int> Selected(FeedSet set, SelectExpandClause? clause)
    {
        var all = Enumerable.Range(0, set.Columns.Length);
        if (clause is null || clause.AllSelected || clause.SelectedItems.Any(static item => item is WildcardSelectItem))
        {
            return [.. all];
        }

        var names = clause.SelectedItems.OfType<PathSelectItem>().Select(static item => item.SelectedPath.LastSegment.Identifier).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(column => names.Contains(set.Columns[column].Name))];
    }

    private static long? Number(Dictionary<string, string> given, string option, ref FeedProblem? problem)
    {
        if (!given.TryGetValue(option, out var text))
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problem ??= FeedProblem.Invalid(option, $"{option} is a whole number of 0 or more, and \"{text}\" is none.");
        return null;
    }

    private static bool Count(Dictionary<string, string> given, ref FeedProblem? problem)
    {
        var text = given.GetValueOrDefault("$count", "false");
        if (text is not ("true" or "false"))
        {
            problem ??= FeedProblem.Invalid("$count", $"$count is true or false, and not \"{text}\".");
        }

        return text == "true";
    }

    private static FeedToken? Token(Dictionary<string, string> given, ref FeedProblem? problem)
    {
        var token = given.TryGetValue("$skiptoken", out var text) ? FeedToken.Parse(text) : null;
        if (text is not null && token is null)
        {
            problem ??= FeedProblem.Invalid("$skiptoken", "$skiptoken is not one that this server gave. It is followed as @odata.nextLink has it, and not made.");
        }

        return token;
    }
}
