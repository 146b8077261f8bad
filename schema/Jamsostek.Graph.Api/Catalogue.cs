using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Compliance;
using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Api.Compliance;
using Jamsostek.Graph.Api.Coverage;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Cubes.Dimensions;
using Jamsostek.Graph.Api.Datasets;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Model;
using Jamsostek.Graph.Api.Outlooks;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Quality;
using Jamsostek.Graph.Api.Records;
using Jamsostek.Graph.Api.Regions;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api;

/// <summary>Every type of the schema that has rows. Types refer to each other in circles, so all are made first and described then.</summary>
internal sealed class Catalogue
{
    private static readonly string[] RegionInterfaces = ["Node", "Region"];

    private readonly OrderedDictionary<string, (IEntity Entity, Func<ReadScope, string, object?> Find)> _nodes = [];
    private readonly List<Action<SchemaBuilder>> _connections = [];
    private readonly FrozenDictionary<string, CubeTypes> _cubesByField;

    public Catalogue()
    {
        Totals = new("RegionTotals", "Several regions taken together: all that pass `where`, on all pages. Counts are sums; rates are sum over sum, never averages of rates.");
        Country = Region<Country>("Country", "", "Indonesia: the root of the hierarchy.", static (scope, code) => scope.Country.Code == code ? scope.Country : null);
        Province = Region<Province>("Province", "provinces", "A province (provinsi); there are 38.", static (scope, code) => scope.Region(code) as Province, RegionTotals.Field<Province>(Totals));
        Kabupaten = Region<Kabupaten>(
            "Kabupaten", "kabupaten", "A regency (kabupaten) or city (kota): the second level of local government. There are 416 and 98.",
            static (scope, code) => scope.Region(code) as Kabupaten, RegionTotals.Field<Kabupaten>(Totals));
        AnyRegion = new("Region", "A region of the hierarchy: the country, a province, a kabupaten or a kota.") { IsInterface = true, Interfaces = ["Node"] };

        Records = new RecordTypes(this);
        Shapes = new DimensionShapes(this);
        FactFilter = new FactFilterInputs(Shapes);
        Scope = new ScopeArgument(FactFilter.Compile);
        Cubes = [.. CubeCatalogue.All.Select(cube => new CubeTypes(cube, Shapes))];

        _cubesByField = Cubes.ToFrozenDictionary(static cube => cube.Names.Root, StringComparer.Ordinal);

        SourceDeclaration.Describe(this);
        RegionDeclaration.Describe(this);
        LabourDeclaration.Describe(this);
        CoverageDeclaration.Describe(this);
        FigureDeclaration.Describe(this);
        EstimateFields.Describe(this);
        AgencyFigures.Describe(this);
        Quality.Describe(this);
        Records.Describe();
        Model.Describe(this);
        ComplianceDeclaration.Describe(this);
        ParticipantDeclaration.Describe(this);
        RegulationDeclaration.Describe(this);
        EventDeclaration.Describe(this);
        RecordDeclaration.Describe(this);
        DatasetDeclaration.Describe(this);
        OutlookDeclaration.Describe(this);
        ModelCardDeclaration.Describe(this);
        _connections.Add(builder => ConnectionTypes.Bind(builder, Outlook));

        Node(Observations);
        Node(ComplianceObservations);
        Node(Participants);
        Node(Targets);
        Node(Claims);
        Node(Regulations);
        Node(Duties);
        Node(Conflicts);
        Node(Events);
        Node(Waves);
        Node(Participations);
        Node(Agencies);
        Node(Actors);
        Node(Benefits);
        Node(Vocabulary);
        Node(Ratios);
        Node(SeedFacts);
        Node(Sources);
        Node(Figures);
        foreach (var cube in Cubes)
        {
            cube.Describe(this);
        }
    }

    // Regions.
    public Entity<RegionNode> AnyRegion { get; }

    public Entity<Country> Country { get; }

    public Entity<Province> Province { get; }

    public Entity<Kabupaten> Kabupaten { get; }

    public Entity<RegionTotals> Totals { get; }

    public Entity<LabourFigures> Labour { get; } = new("Labour", "The labour force in August of one year (Sakernas): of one region, or of several taken together. Counts are persons and add up over regions, never over years. What is not known is null.");

    public Entity<LabourGroup> LabourGroup { get; } = new("LabourGroup", "The employed of one category of a breakdown. Breakdowns were never cross-tabulated.");

    // The future.
    public Entity<OutlookNode> Outlook { get; } = new("Outlook", "Whether a region will meet a target, how surely, and what it would take. Rates are fractions of the target's own base; intervals stand beside every middle.") { Collection = "outlook" };

    public Entity<OutlookPoint> OutlookPoint { get; } = new("OutlookPoint", "Coverage of one region in one month, of history or of the projection.");

    public Entity<DriverShare> OutlookDriver { get; } = new("OutlookDriver", "A part of a projected change.");

    public Entity<OutlookBook> ModelCard { get; } = new("ModelCard", "The projection model: what it was trained on, how far ahead it was tested, how its intervals did.");

    // Facts.
    public FactType<SourceFact> Sources { get; } = FactType<SourceFact>.Declare("Source", "sources", "A document that facts come from.", new(static data => data.Sources, static fact => fact.Id, static _ => []));

    public FactType<SeedFact> SeedFacts { get; } = FactType<SeedFact>.Declare("SeedFact", "seedFacts", "One fact of a seed article, with its exact words.", new(static data => data.SeedFacts, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<CoverageObservation> Observations { get; } = FactType<CoverageObservation>.Declare("Observation", "observations", "A published coverage figure, as its source states it.", new(static data => data.Observations, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<ComplianceObservation> ComplianceObservations { get; } = FactType<ComplianceObservation>.Declare("ComplianceObservation", "complianceObservations", "What a source states about one stage of the compliance pipeline in one region.", new(static data => data.ComplianceObservations, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<ParticipantCount> Participants { get; } = FactType<ParticipantCount>.Declare("ParticipantCount", "participants", "A published number of participants: of the country, or of a province by place of registration.", ParticipantCount.Rows);

    public FactType<TargetFact> Targets { get; } = FactType<TargetFact>.Declare("Target", "targets", "A target that somebody set for a region.", new(static data => data.Targets, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<ClaimFact> Claims { get; } = FactType<ClaimFact>.Declare("Claim", "claims", "Claims paid in a period: a flow.", new(static data => data.Claims, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<RegulationFact> Regulations { get; } = FactType<RegulationFact>.Declare("Regulation", "regulations", "A regulation.", new(static data => data.Regulations, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<DutyFact> Duties { get; } = FactType<DutyFact>.Declare("Duty", "duties", "A duty that a regulation or an official laid on somebody.", new(static data => data.Duties, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<ConflictingStatement> Conflicts { get; } = FactType<ConflictingStatement>.Declare("ConflictingStatement", "conflicts", "One of several statements that contradict each other. All are kept; at most one decides the stored value.", new(static data => data.Conflicts, static fact => fact.Id, static _ => []));

    public FactType<MonitoringEvent> Events { get; } = FactType<MonitoringEvent>.Declare("MonitoringEvent", "monitoringEvents", "An event at which the programme was monitored, explained or rewarded.", new(static data => data.MonitoringEvents, static fact => fact.Id, static fact => fact.RegionCodes));

    public FactType<EventWave> Waves { get; } = FactType<EventWave>.Declare("EventWave", "", "One wave of a monitoring event.", EventDeclaration.WaveRows);

    public FactType<EventParticipation> Participations { get; } = FactType<EventParticipation>.Declare("EventParticipation", "participations", "That somebody took part in an event.", new(static data => data.EventParticipations, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<AgencyFact> Agencies { get; } = FactType<AgencyFact>.Declare("Agency", "agencies", "A unit of a government: one that a source names, or, marked SYNTHETIC, one that every government of its kind has.", new(static data => data.Agencies, static fact => fact.Code, static fact => [fact.RegionCode]));

    public FactType<PolicyActor> Actors { get; } = FactType<PolicyActor>.Declare("PolicyActor", "policyActors", "A person in an office, or a body, that has a part in the policy.", new(static data => data.PolicyActors, static fact => fact.Id, static fact => [fact.RegionCode]));

    public FactType<BenefitRate> Benefits { get; } = FactType<BenefitRate>.Declare("BenefitRate", "benefitRates", "An amount of a benefit.", new(static data => data.BenefitRates, static fact => fact.Id, static _ => []));

    public FactType<VocabularyTerm> Vocabulary { get; } = FactType<VocabularyTerm>.Declare("VocabularyTerm", "vocabulary", "A word of the field.", new(static data => data.Vocabulary, static fact => fact.Id, static _ => []));

    public FactType<PotentialRatio> Ratios { get; } = FactType<PotentialRatio>.Declare("PotentialRatio", "potentialRatios", "A published potential over the employed of the nearest August: how far the two denominators lie apart.", new(static data => data.PotentialRatios, static fact => $"{fact.RegionCode}-{fact.AsOf}", static fact => [fact.RegionCode]));

    public FactType<FigureUse> Figures { get; } = FactType<FigureUse>.Declare("FigureUse", "figureUses", "What the estimation of coverage made of one published figure, and why the estimate differs from it where it does.", new(static data => data.FigureUses, static fact => fact.FigureId, static _ => []));

    // Cubes.
    public DimensionShapes Shapes { get; }

    public FactFilterInputs FactFilter { get; }

    public QualityTypes Quality { get; } = new();

    public RecordTypes Records { get; }

    public ModelDeclaration Model { get; } = new();

    public Entity<CoverageEstimate> Estimate { get; } = new("CoverageEstimate", "What the monthly panel has for one region, some workers and one month, beside a figure that was published of them.");

    /// <summary>The argument <c>scope</c>.</summary>
    public ScopeArgument Scope { get; }

    public ImmutableArray<CubeTypes> Cubes { get; }

    public CubeTypes Coverage => CubeOf(CoverageCube.Declaration);

    public CubeTypes Enrolment => CubeOf(ComplianceCube.Declaration);

    // What is concluded from facts.
    public Entity<Row<LatestCoverage>> LatestCoverage { get; } = new("LatestCoverage", "The last published coverage of all workers of a region, whatever its basis.");

    public Entity<Row<BasisBreak>> BasisBreak { get; } = new("BasisBreak", "A change of basis between a coverage figure and the one before it: the difference of the two rates is no change in coverage.");

    public Entity<Row<CoverageSeries>> CoverageSeries { get; } = new("CoverageSeries", "Coverage figures of one region that may be joined to one line: the same workers over the same denominator.");

    public Entity<Row<StageStanding>> ComplianceStep { get; } = new("ComplianceStep", "Where the government of a region stands at one stage of the compliance pipeline, as far as anybody reported.");

    public Entity<ReadScope> Dataset { get; } = new("Dataset", "The data version that an answer was read from.");

    private IEnumerable<IEntity> Entities =>
    [
        .. _nodes.Values.Select(static node => node.Entity), Totals, Labour, LabourGroup, LatestCoverage, BasisBreak, CoverageSeries, ComplianceStep,
        Dataset, DatasetDeclaration.TableCounts, DatasetDeclaration.BasisShares, DatasetDeclaration.Differences, DatasetDeclaration.Restrictions,
        .. Cubes.SelectMany(static cube => cube.Entities), DimensionShapes.Category, PeriodDeclaration.Entity, .. Quality.Entities, .. Records.Entities, .. Model.Entities, Estimate,
        Outlook, OutlookPoint, OutlookDriver, ModelCard, ModelCardDeclaration.Scores, ModelCardDeclaration.Calibration,
    ];

    /// <summary>The object with a type and a key; null when there is none.</summary>
    public object? Find(ReadScope scope, string type, string key) => _nodes.TryGetValue(type, out var node) ? node.Find(scope, key) : null;

    /// <summary>Defines every type.</summary>
    public void Define(SchemaText text)
    {
        AnyRegion.Define(text);
        foreach (var entity in Entities)
        {
            entity.Define(text);
        }

        foreach (var cube in Cubes)
        {
            cube.DefineInputs(text);
        }

        FactFilter.Define(text);
        ScopeInputs.Define(text);
    }

    /// <summary>Binds every type.</summary>
    public void Bind(SchemaBuilder builder)
    {
        foreach (var entity in Entities)
        {
            entity.Bind(builder);
        }

        foreach (var bind in _connections)
        {
            bind(builder);
        }

        foreach (var cube in Cubes)
        {
            RecordFields.Bind(builder, cube);
        }

        DimensionValueDeclaration.Bind(builder);

        ConnectionTypes.BindPageInfo(builder);
    }

    /// <summary>The cube of a field of the query type; null when it is none.</summary>
    public CubeTypes? CubeOfField(string field) => _cubesByField.GetValueOrDefault(field);

    private CubeTypes CubeOf(CubeDeclaration cube) => Cubes.Single(types => types.Cube == cube);

    private Entity<TRegion> Region<TRegion>(string name, string collection, string description, Func<ReadScope, string, TRegion?> find, ConnectionField<TRegion>? totals = null)
        where TRegion : RegionNode
    {
        var entity = new Entity<TRegion>(name, description) { Interfaces = RegionInterfaces, Collection = collection, Totals = totals };
        entity.Keyed(static region => region.Code, find);
        Node(entity);
        return entity;
    }

    private void Node<TFact>(FactType<TFact> type) where TFact : class => Node(type.Entity);

    private void Node<T>(Entity<T> entity) where T : class
    {
        _nodes.Add(entity.Name, (entity, entity.Find));
        if (entity.Collection.Length > 0)
        {
            _connections.Add(builder => ConnectionTypes.Bind(builder, entity));
        }
    }
}
