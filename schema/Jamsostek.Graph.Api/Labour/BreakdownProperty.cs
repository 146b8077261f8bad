using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Filtering;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Labour;

/// <summary>
/// The employed by one breakdown: a list that is filtered by like any other, and ordered by category, since a list itself has no order:
/// <c>order: [{ labour: { bySector: { isicA: { share: DESC } } } }]</c>.
/// </summary>
/// <param name="breakdown">The breakdown.</param>
/// <param name="description">What it is.</param>
/// <param name="group">The type of a category.</param>
internal sealed class BreakdownProperty(BreakdownIndex breakdown, string description, Entity<LabourGroup> group)
    : Property<LabourFigures>(breakdown.FieldName, $"[{group.Name}!]!", description)
{
    private readonly ObjectsProperty<LabourFigures, LabourGroup> _list =
        new(breakdown.FieldName, description, group, figures => figures.Groups(breakdown)) { AssumedSize = breakdown.Measures.Length };

    public override string Directives => _list.Directives;

    public override string? FilterType => _list.FilterType;

    public override string SortType => $"Labour{Names.Pascal(Name)}SortInput";

    public override FieldResolver CreateResolver() => _list.CreateResolver();

    public override void DefineFilter(SchemaText text) => _list.DefineFilter(text);

    public override void DefineSort(SchemaText text)
    {
        group.DefineSort(text);
        text.Define(SortType, $"An order by a category of the {breakdown.Breakdown.English.ToLowerInvariant()}; several keys in one object apply as written.", $"input {SortType}", body =>
        {
            foreach (var measure in breakdown.Measures)
            {
                body.Member(Names.FromUpper(measure.Code), $": {group.SortType}", $"{measure.English} ({measure.Indonesian}).");
            }
        });
    }

    public override Test<LabourFigures>? Filter(object given, FilterProblems problems) => _list.Filter(given, problems);

    public override void Sort(object given, SortKeys<LabourFigures> keys)
    {
        foreach (var (field, value) in ((InputObject)given).Fields)
        {
            if (value is InputObject order)
            {
                var measure = breakdown.Measures.Single(measure => string.Equals(Names.FromUpper(measure.Code), field, StringComparison.Ordinal));
                var category = new SortKeys<LabourGroup>();
                group.AddSortKeys(order, category);
                keys.AddRelated($"{Name}.{field}", category, figures => figures.Group(measure));
            }
        }
    }
}
