using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>Declares the members of a dimension that facts have, for lists to choose from.</summary>
internal static class DimensionValueDeclaration
{
    private const string PageType = "DimensionValues";
    private const string ValueType = "DimensionValue";
    private const int StandardSize = 100;

    /// <summary>The field of a dimension.</summary>
    public static FieldProperty<DimensionInfo> Field(Catalogue types) => new(
        "values", PageType, "The members that facts have, in their order, for lists to choose from; none for time.",
        () => Resolve.Object<DimensionInfo>((info, context) => Open(info, types, context)), Define)
    {
        Arguments =
        [
            new Argument("search", "String", "Only members whose code or name contains this, without regard to case."),
            Scopes.ScopeArgument.Argument,
            new Argument("first", "Int!", $"At most so many; at most {PageRequest.LargestSize}.", $"{StandardSize}"),
            new Argument("offset", "Int!", "How many to leave out first.", "0"),
        ],
        Directives = $"@cost(weight: \"10\") @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: {StandardSize}, sizedFields: [\"nodes\"], requireOneSlicingArgument: false)",
    };

    /// <summary>The members of a dimension; null for time.</summary>
    public static DimensionMembers? Members(DimensionInfo info) => info.Dimension.Axis == DimensionAxis.Period ? null : info.Scope.Members(info.Types.Cube, info.Dimension);

    /// <summary>Binds the types.</summary>
    public static void Bind(SchemaBuilder builder) => builder
        .Bind($"{PageType}.totalCount", Resolve.Value<RecordPage, int>(static (page, _) => page.TotalCount))
        .Bind($"{PageType}.nodes", Resolve.Objects<RecordPage>(static (page, _) => page.Nodes))
        .Bind($"{ValueType}.code", Resolve.Leaf<object, string>(static (value, _) => ((DimensionValue)value).Code))
        .Bind($"{ValueType}.label", Resolve.Leaf<object, string>(static (value, context) =>
            context.Arguments.Get("lang", LabelLanguage.En) == LabelLanguage.Id ? ((DimensionValue)value).Indonesian : ((DimensionValue)value).English))
        .Bind($"{ValueType}.facts", Resolve.Value<object, long>(static (value, _) => ((DimensionValue)value).Facts));

    private static void Define(SchemaText text)
    {
        text.Define(PageType, "Some of the members of a dimension that facts have.", $"type {PageType}", static body =>
        {
            body.Member("totalCount", ": Int!", "How many there are.");
            body.Member("nodes", $": [{ValueType}!]!", "The members of the page.");
        });
        text.Define(ValueType, "A member of a dimension that facts have.", $"type {ValueType}", static body =>
        {
            body.Member("code", ": String!", "Its code, as filters take it.");
            body.Member("label", ": String!", "Its name.", [LabelArguments.Language]);
            body.Member("facts", ": Long!", "How many facts have it in the scope.");
        });
    }

    private static RecordPage? Open(DimensionInfo info, Catalogue types, ResolverContext context)
    {
        var (first, offset) = (context.Arguments.Get("first", StandardSize), context.Arguments.Get("offset", 0));
        var problem = first < 0 ? PagingErrors.Negative("first", first, context.Field.Coordinate)
            : offset < 0 ? PagingErrors.Negative("offset", offset, context.Field.Coordinate)
            : first > PageRequest.LargestSize ? PagingErrors.TooMany(first, context.Field.Coordinate)
            : null;
        if (problem is not null)
        {
            return context.Fail<RecordPage>(problem);
        }

        if (types.Scope.Of(info.Scope, context) is not { } scope)
        {
            return null;
        }

        if (scope.ProblemOf(info.Types.Cube) is { } wrong)
        {
            return context.Fail<RecordPage>(wrong);
        }

        if (info.Dimension.Axis == DimensionAxis.Period)
        {
            return new RecordPage(0, []);
        }

        var search = context.Arguments.TryGet("search", out var given) ? (string?)given : null;
        var (values, problems) = ((RequestScope)context.State!).Session(scope, context).Values(scope.Query(info.Types.Cube), info.Dimension, search);
        return problems.IsEmpty ? new RecordPage(values.Length, [.. values.Skip(offset).Take(first).Select(static value => (object)value)]) : context.Fail<RecordPage>(CubeErrors.Of(problems[0]));
    }
}
