using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Datasets;

/// <summary>Declares the data version.</summary>
internal static class DatasetDeclaration
{
    /// <summary>Facts by table.</summary>
    public static Entity<TableCount> TableCounts { get; } = new Entity<TableCount>("TableCount", "How many facts a table holds.")
        .Add(new TextProperty<TableCount>("table", "String!", "Name of the table.", static count => count.Table))
        .Add(new ValueProperty<TableCount, int>("rows", false, "How many facts.", static count => count.Rows));

    /// <summary>Facts by basis.</summary>
    public static Entity<BasisShare> BasisShares { get; } = new Entity<BasisShare>("BasisShare", "How much of the record is of one basis.")
        .Add(new ValueProperty<BasisShare, Basis>("basis", false, "The basis.", static share => share.Basis))
        .Add(new ValueProperty<BasisShare, long>("rows", false, "How many facts.", static share => share.Rows))
        .Add(new ValueProperty<BasisShare, double>("share", false, "Of all facts, a fraction from 0 to 1.", static share => share.Share));

    /// <summary>Published totals that are not the sum of their parts.</summary>
    public static Entity<LabourDifference> Differences { get; } = new Entity<LabourDifference>(
            "LabourDifference", "A published total of a province or of the country that is not the sum of the kabupaten and kota in it. The sum is what is served.")
        .Add(new TextProperty<LabourDifference>("regionCode", "String!", "Code of the province or country.", static found => found.RegionCode))
        .Add(new ValueProperty<LabourDifference, int>("year", false, "The year.", static found => found.Year))
        .Add(new TextProperty<LabourDifference>("measure", "String!", "Code of the measure.", static found => found.Measure.Code))
        .Add(new ValueProperty<LabourDifference, long>("published", false, "The published total, persons.", static found => found.Published))
        .Add(new ValueProperty<LabourDifference, long>("summed", false, "The sum of the parts, persons.", static found => found.Summed))
        .Add(new ValueProperty<LabourDifference, int>("kabupatenCounted", false, "How many kabupaten and kota have a value.", static found => found.Rows))
        .Add(new ValueProperty<LabourDifference, int>("kabupaten", false, "How many kabupaten and kota there are.", static found => found.Regions));

    /// <summary>What a caller sees who may not see every row.</summary>
    public static Entity<RowPolicy> Restrictions { get; } = new Entity<RowPolicy>(
            "DataRestriction", "The rows that a caller sees who may not see all of them. Every list, sum, rate, rank and total is of these rows alone: that of the country is not the country's.")
        .Add(new LeavesProperty<RowPolicy, string>("regions", "Codes of the regions whose rows are shown, with all that lies in them; `ID` alone where those of all regions are.", static policy => policy.Regions.IsDefault ? ["ID"] : policy.Regions))
        .Add(new LeavesProperty<RowPolicy, Basis>("bases", "The bases whose rows are shown.", static policy => policy.Bases.IsDefault ? Enum.GetValues<Basis>() : policy.Bases));

    public static void Describe(Catalogue types) => types.Dataset
        .Add(new FieldProperty<ReadScope>("version", "ID!", "Number of the version: 1 for the first, one more for each that follows.", static () => Language.Execution.Resolve.Leaf<ReadScope, string>(static (scope, _) => $"{scope.Snapshot.Version.Number}")))
        .Add(new TextProperty<ReadScope>("contentHash", "String!", "Hash of the facts: the same facts have the same hash, whatever files they came in.", static scope => scope.Snapshot.Version.ContentHash))
        .Add(new ValueProperty<ReadScope, DateTimeOffset>("publishedAt", false, "When it was published.", static scope => scope.Snapshot.Version.PublishedAt))
        .Add(new TextProperty<ReadScope>("note", "String", "What its publisher says of it.", static scope => scope.Snapshot.Version.Note))
        .Add(new ObjectProperty<ReadScope, RowPolicy>("restriction", true, "Which rows this caller may see, where that is not all of them; then the hash and the counts are of these rows.", Restrictions, static scope => scope.Snapshot.Policy.IsEverything ? null : scope.Snapshot.Policy) { IsFilterable = false })
        .Add(new ValueProperty<ReadScope, Month>("latestMonth", true, "The month of the latest published coverage figure.", static scope => DatasetFacts.Of(scope.Snapshot).LatestMonth))
        .Add(new LeavesProperty<ReadScope, int>("labourYears", "The years that have labour facts, oldest first.", static scope => scope.Snapshot.Labour.Years))
        .Add(new ValueProperty<ReadScope, long>("rows", false, "How many facts all tables hold.", static scope => scope.Snapshot.Version.Rows))
        .Add(new ObjectsProperty<ReadScope, TableCount>("tables", "How many facts each table holds.", TableCounts, static scope => scope.Snapshot.Version.Counts) { IsFilterable = false, AssumedSize = 21 })
        .Add(new ObjectsProperty<ReadScope, BasisShare>("bases", "How much of the record is reported, derived, estimated or made up.", BasisShares, static scope => DatasetFacts.Of(scope.Snapshot).Shares) { IsFilterable = false })
        .Add(new ObjectsProperty<ReadScope, LabourDifference>("labourDifferences", "Where published labour totals are not the sum of their parts.", Differences, static scope => scope.Snapshot.Labour.Differences) { IsFilterable = false, AssumedSize = 20 })
        .Add(new ConnectionProperty<ReadScope, Row<SourceFact>>("sources", "The documents that its facts come from.", types.Sources.Entity, scope => scope.Rows(types.Sources.Rows).All, static scope => scope, static (_, other) => other));
}
