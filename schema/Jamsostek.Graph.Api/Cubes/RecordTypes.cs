using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The facts behind the rows of each cube, as objects of the schema.</summary>
internal sealed class RecordTypes
{
    private readonly Catalogue _types;

    /// <summary>Makes the types.</summary>
    public RecordTypes(Catalogue types) => _types = types;

    /// <summary>Workers of one segment in one region at the end of one month.</summary>
    public Entity<Row<CoverageFact>> Coverage { get; } = new("CoverageFact", "Eligible and covered workers of one segment in one kabupaten or kota at the end of one month; of the country, what cannot be placed.");

    /// <summary>The staff of one agency in one month.</summary>
    public Entity<Row<AgencyMonthFact>> AgencyMonth { get; } = new("AgencyMonthFact", "The non-ASN staff of one agency in one month: two stocks at its end, two flows in it.");

    /// <summary>The labour force of one region in one year.</summary>
    public Entity<Row<LabourFact>> Labour { get; } = new("LabourFact", "The labour force of one region in one year, as published.");

    /// <summary>A model's answer to one target for one region.</summary>
    public Entity<Row<OutlookFact>> Outlook { get; } = new("OutlookFact", "What the trained model says of one target for one kabupaten or kota, without any scenario.");

    /// <summary>The types that are not listed elsewhere.</summary>
    public IEnumerable<IEntity> Entities => [Coverage, AgencyMonth, Labour, Outlook];

    /// <summary>Describes them.</summary>
    public void Describe()
    {
        Coverage.AddFrom(static row => row.Fact, [nameof(CoverageFact.RegionCode), nameof(CoverageFact.SourceId)]);
        Related(Coverage, static fact => fact.RegionCode);
        AgencyMonth.AddFrom(static row => row.Fact, [nameof(AgencyMonthFact.AgencyCode), nameof(AgencyMonthFact.SourceId)]);
        AgencyMonth.Add(new ObjectProperty<Row<AgencyMonthFact>, Row<AgencyFact>>(
            "agency", true, "The agency.", _types.Agencies.Entity, row => row.Scope.Rows(_types.Agencies.Rows).Find(row.Fact.AgencyCode)) { IsFilterable = false });
        Related(AgencyMonth, null);
        Labour.AddFrom(
            static row => row.Fact,
            [
                nameof(LabourFact.RegionCode), nameof(LabourFact.SourceId),
                nameof(LabourFact.ByStatus), nameof(LabourFact.BySector), nameof(LabourFact.ByAge), nameof(LabourFact.ByEducation),
            ]);
        Related(Labour, static fact => fact.RegionCode);
        Outlook.AddFrom(static row => row.Fact, [nameof(OutlookFact.RegionCode), nameof(OutlookFact.TargetId), nameof(OutlookFact.SourceId)]);
        Outlook.Add(new ObjectProperty<Row<OutlookFact>, Regions.RegionNode>("region", false, "The region.", _types.AnyRegion, row => row.Scope.Region(row.Fact.RegionCode)) { IsFilterable = false });
        Outlook.Add(new ObjectProperty<Row<OutlookFact>, Row<TargetFact>>(
            "target", false, "The target.", _types.Targets.Entity, row => row.Scope.Rows(_types.Targets.Rows).Find(row.Fact.TargetId)) { IsFilterable = false });
    }

    /// <summary>The type of the facts of a cube.</summary>
    public string NameOf(CubeDeclaration cube) =>
        cube == CoverageCube.Declaration ? Coverage.Name
        : cube == ComplianceCube.Declaration ? AgencyMonth.Name
        : cube == LabourCube.Declaration ? Labour.Name
        : cube == ClaimsCube.Declaration ? _types.Claims.Entity.Name
        : cube == StagesCube.Declaration ? _types.ComplianceObservations.Entity.Name
        : cube == OutlookCube.Declaration ? Outlook.Name
        : throw new InvalidOperationException($"The facts of the cube '{cube.Code}' have no type in the schema.");

    /// <summary>A fact as an object of the schema.</summary>
    public object Node(ReadScope scope, IFact fact) => fact switch
    {
        CoverageFact coverage => new Row<CoverageFact>(coverage, scope),
        AgencyMonthFact month => new Row<AgencyMonthFact>(month, scope),
        LabourFact labour => new Row<LabourFact>(labour, scope),
        OutlookFact outlook => new Row<OutlookFact>(outlook, scope),
        ClaimFact claim => scope.Rows(_types.Claims.Rows).Find(claim.Id)!,
        ComplianceObservation observation => scope.Rows(_types.ComplianceObservations.Rows).Find(observation.Id)!,
        _ => throw new InvalidOperationException($"A fact of the type {fact.GetType().Name} has no type in the schema."),
    };

    private void Related<TFact>(Entity<Row<TFact>> entity, Func<TFact, string>? region) where TFact : class, IFact
    {
        if (region is not null)
        {
            entity.Add(new ObjectProperty<Row<TFact>, Regions.RegionNode>("region", false, "The region.", _types.AnyRegion, row => row.Scope.Region(region(row.Fact))) { IsFilterable = false });
        }

        entity.Add(new ObjectProperty<Row<TFact>, Row<SourceFact>>("source", false, "The document it comes from.", _types.Sources.Entity, row => row.Scope.Rows(_types.Sources.Rows).Find(row.Fact.SourceId)) { IsFilterable = false });
    }
}
