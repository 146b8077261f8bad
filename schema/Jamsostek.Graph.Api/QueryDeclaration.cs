using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Model;
using Jamsostek.Graph.Api.Outlooks;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api;

/// <summary>Declares the roots: what can be asked for, and what can be listened to.</summary>
internal static class QueryDeclaration
{
    private const int MostIds = 100;

    /// <summary>The query type.</summary>
    public static Entity<RequestScope> Describe(Catalogue types)
    {
        var query = new Entity<RequestScope>("Query", "Indonesia's employment social security: who works where, who is covered, who has to do what by when, and where each figure comes from.");
        query
            .Add(new FieldProperty<RequestScope>(
                "indonesia", "Country!", "The country: the root of the hierarchy.", () => Resolve.Object<RequestScope>((request, context) => types.Scope.Of(request, context)?.Country)) { Arguments = [ScopeArgument.Argument] })
            .Add(List(types, types.Province, "The provinces.", static scope => scope.Provinces))
            .Add(List(types, types.Kabupaten, "All kabupaten and kota.", static scope => scope.Kabupaten))
            .Add(new FieldProperty<RequestScope>(
                "region", "Region", "The region with a Kemendagri code; null when there is none.",
                () => Resolve.Object<RequestScope>((request, context) => types.Scope.Of(request, context)?.Region(context.Arguments.Get("code", ""))))
            {
                Arguments = [new Argument("code", "String!", "Kemendagri code: `ID`, `11`, `11.17`."), ScopeArgument.Argument],
            })
            .Add(new FieldProperty<RequestScope>(
                "node", "Node", "The object with a global id; null when there is none.",
                () => Resolve.Object<RequestScope>((request, context) => types.Scope.Of(request, context) is { } scope ? Node(types, scope, context.Arguments.Get("id", "")) : null),
                static text => text.Define("Node", "An object with a global id.", "interface Node", static body => body.Member("id", ": ID!", "Id of the object among all objects of all types. Opaque: keep it as it is.")))
            {
                Arguments = [new Argument("id", "ID!", "Its global id."), ScopeArgument.Argument],
            })
            .Add(new FieldProperty<RequestScope>(
                "nodes", "[Node]!", "The objects with global ids, in the order of the ids; null where there is none.",
                () => Resolve.Objects<RequestScope>((request, context) => Nodes(types, request, context)))
            {
                Arguments = [new Argument("ids", "[ID!]!", $"Their global ids; at most {MostIds}."), ScopeArgument.Argument],
                Directives = $"@listSize(assumedSize: {MostIds})",
            })
            .Add(List(types, types.Observations, "Published coverage figures, as their sources state them."))
            .Add(List(types, types.Participants, "Published numbers of participants, national and by province of registration."))
            .Add(List(types, types.Targets, "Targets that somebody set."))
            .Add(List(types, types.Claims, "Claims paid."))
            .Add(List(types, types.ComplianceObservations, "What sources state of stages of the compliance pipeline."))
            .Add(List(types, types.Regulations, "Regulations."))
            .Add(List(types, types.Duties, "Duties that regulations or officials laid on somebody."))
            .Add(List(types, types.Conflicts, "Statements of sources that contradict each other."))
            .Add(List(types, types.Events, "Events at which the programme was monitored, explained or rewarded."))
            .Add(List(types, types.Participations, "Who took part in which event."))
            .Add(List(types, types.Agencies, "Agencies: those that sources name, and, marked SYNTHETIC, the usual units of every government."))
            .Add(List(types, types.Actors, "People in offices, and bodies, that have a part in the policy."))
            .Add(List(types, types.Benefits, "Amounts of benefits."))
            .Add(List(types, types.Ratios, "Published potentials over the employed."))
            .Add(List(types, types.Vocabulary, "Words of the field."))
            .Add(List(types, types.SeedFacts, "Facts of the seed articles, with their exact words."))
            .Add(List(types, types.Sources, "Documents that facts come from."))
            .Add(List(types, types.Figures, "What the estimation of coverage made of each published figure."))
            .Add(new FieldProperty<RequestScope>(
                "dataset", "Dataset!", "The data version that this answer is read from, or another one that is held.", static () => Resolve.Object<RequestScope>(static (request, context) => Dataset(request, context)))
            {
                Arguments = [new Argument("asOf", ScopeInputs.AsOf, "The data version; the current one when it is left out.")],
            })
            .Add(ModelDeclaration.Field(types))
            .Add(OutlookDeclaration.Field(types))
            .Add(ModelCardDeclaration.Field(types));
        foreach (var cube in types.Cubes)
        {
            query.Add(Cube(types, cube));
        }

        return query;
    }

    /// <summary>Defines the inputs of the roots and the subscription type.</summary>
    public static void DefineInputs(SchemaText text)
    {
        text.Define("Subscription", "What can be listened to.", "type Subscription", static body =>
            body.Member("datasetPublished", ": Dataset!", "A new data version, once it is published."));
    }

    /// <summary>Binds the subscription type.</summary>
    public static void BindSubscription(SchemaBuilder builder) =>
        builder.Bind("Subscription.datasetPublished", Resolve.Stream(static context => ((RequestScope)context.State!).PublicationsAsync(context.Cancellation)));

    private static FieldProperty<RequestScope> List<TFact>(Catalogue types, FactType<TFact> type, string description) where TFact : class =>
        List(types, type.Entity, description, scope => scope.Rows(type.Rows).All);

    private static FieldProperty<RequestScope> List<T>(Catalogue types, Entity<T> entity, string description, Func<ReadScope, IReadOnlyList<T>> rows) where T : class =>
        new(
            entity.Collection, entity.ConnectionType, description,
            () => Resolve.Object<RequestScope>((request, context) => types.Scope.Of(request, context) is { } scope ? Connections.Open(entity, scope, rows, context) : null),
            text => ConnectionTypes.Define(text, entity))
        {
            Arguments = [.. ConnectionTypes.Arguments(entity), ScopeArgument.Argument],
            Directives = ConnectionTypes.Directives,
        };

    private static FieldProperty<RequestScope> Cube(Catalogue types, CubeTypes cube) => new(
        cube.Names.Root, cube.Answer.Name, $"The cube `{cube.Cube.Code}` ({cube.Cube.Text.Indonesian}): {cube.Cube.Text.Description}",
        () => Resolve.Object<RequestScope>((request, context) => request.Cubes.Answer(context, types)))
    {
        Arguments = CubeArguments.Of(cube),
        Directives = CubeArguments.Directives,
    };

    private static ReadScope? Dataset(RequestScope request, ResolverContext context)
    {
        if (!context.Arguments.TryGet("asOf", out var given) || given is not InputObject version)
        {
            return request.Scopes.Latest();
        }

        var problem = default(Language.Errors.GraphQLError);
        var scope = ScopeArgument.Version(request, version, ref problem);
        return problem is null ? scope : context.Fail<ReadScope>(problem);
    }

    private static object? Node(Catalogue types, ReadScope scope, string id) => GlobalId.TryDecode(id, out var type, out var key) ? types.Find(scope, type, key) : null;

    private static IReadOnlyList<object?>? Nodes(Catalogue types, RequestScope request, ResolverContext context)
    {
        var ids = context.Arguments.Get<object?[]>("ids", []);
        if (ids.Length > MostIds)
        {
            return context.Fail<IReadOnlyList<object?>>(PagingErrors.TooManyIds(ids.Length, MostIds, context.Field.Coordinate));
        }

        return types.Scope.Of(request, context) is { } scope ? Array.ConvertAll(ids, id => Node(types, scope, (string)id!)) : null;
    }
}
