using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The facts behind a row.</summary>
internal static class RecordFields
{
    private const int StandardSize = 20;

    /// <summary>The type of a page of the facts of a cube.</summary>
    public static string PageType(CubeTypes cube) => $"{cube.Names.Prefix}Records";

    /// <summary>The field of a row.</summary>
    public static FieldProperty<RowNode> Field(CubeTypes cube, Catalogue types) => new(
        "records", PageType(cube), "The facts behind the row as they are in the record, the latest month first: of a stock those of the month that stands for the period.",
        () => Resolve.Object<RowNode>((row, context) => Open(row, types, context)),
        text => text.Define(PageType(cube), "Some of the facts behind a row.", $"type {PageType(cube)}", body =>
        {
            body.Member("totalCount", ": Int!", "How many facts there are.");
            body.Member("nodes", $": [{types.Records.NameOf(cube.Cube)}!]!", "The facts of the page.");
        }))
    {
        Arguments =
        [
            new Argument("first", "Int!", $"At most so many; at most {PageRequest.LargestSize}.", $"{StandardSize}"),
            new Argument("offset", "Int!", "How many to leave out first.", "0"),
        ],
        Directives = $"@cost(weight: \"10\") @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: {StandardSize}, sizedFields: [\"nodes\"], requireOneSlicingArgument: false)",
    };

    /// <summary>Binds the type of a page.</summary>
    public static void Bind(SchemaBuilder builder, CubeTypes cube) => builder
        .Bind($"{PageType(cube)}.totalCount", Resolve.Value<RecordPage, int>(static (page, _) => page.TotalCount))
        .Bind($"{PageType(cube)}.nodes", Resolve.Objects<RecordPage>(static (page, _) => page.Nodes));

    private static RecordPage? Open(RowNode row, Catalogue types, ResolverContext context)
    {
        var (first, offset) = (context.Arguments.Get("first", StandardSize), context.Arguments.Get("offset", 0));
        var problem = first < 0 ? PagingErrors.Negative("first", first, context.Field.Coordinate)
            : offset < 0 ? PagingErrors.Negative("offset", offset, context.Field.Coordinate)
            : first > PageRequest.LargestSize ? PagingErrors.TooMany(first, context.Field.Coordinate)
            : null;
        return problem is not null ? context.Fail<RecordPage>(problem) : row.Records(first, offset, types.Records);
    }
}
