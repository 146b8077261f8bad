using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api;

/// <summary>Declares the roots: what can be asked for, and what can be listened to.</summary>
internal static class QueryDeclaration
{
    private const string ScopeInput = "ScopeInput";
    private const int MostIds = 100;

    private static readonly Argument Scope = new("scope", ScopeInput, "What the figures are read for. Nested levels inherit it; filters and orders use it.");

    /// <summary>The query type.</summary>
    public static Entity<RequestScope> Describe(Catalogue types)
    {
        var query = new Entity<RequestScope>("Query", "Indonesia's employment social security: who works where, who is covered, who has to do what by when, and where each figure comes from.");
        query
            .Add(new FieldProperty<RequestScope>(
                "indonesia", "Country!", "The country: the root of the hierarchy.", static () => Resolve.Object<RequestScope>(static (request, context) => ScopeOf(request, context)?.Country)) { Arguments = [Scope] })
            .Add(List(types.Province, "The provinces.", static scope => scope.Provinces))
            .Add(List(types.Kabupaten, "All kabupaten and kota.", static scope => scope.Kabupaten))
            .Add(new FieldProperty<RequestScope>(
                "region", "Region", "The region with a Kemendagri code; null when there is none.",
                static () => Resolve.Object<RequestScope>(static (request, context) => ScopeOf(request, context)?.Region(context.Arguments.Get("code", ""))))
            {
                Arguments = [new Argument("code", "String!", "Kemendagri code: `ID`, `11`, `11.17`."), Scope],
            })
            .Add(new FieldProperty<RequestScope>(
                "node", "Node", "The object with a global id; null when there is none.",
                () => Resolve.Object<RequestScope>((request, context) => ScopeOf(request, context) is { } scope ? Node(types, scope, context.Arguments.Get("id", "")) : null),
                static text => text.Define("Node", "An object with a global id.", "interface Node", static body => body.Member("id", ": ID!", "Id of the object among all objects of all types. Opaque: keep it as it is.")))
            {
                Arguments = [new Argument("id", "ID!", "Its global id."), Scope],
            })
            .Add(new FieldProperty<RequestScope>(
                "nodes", "[Node]!", "The objects with global ids, in the order of the ids; null where there is none.",
                () => Resolve.Objects<RequestScope>((request, context) => Nodes(types, request, context)))
            {
                Arguments = [new Argument("ids", "[ID!]!", $"Their global ids; at most {MostIds}."), Scope],
                Directives = $"@listSize(assumedSize: {MostIds})",
            })
            .Add(List(types.Observations, "Published coverage figures, as their sources state them."))
            .Add(List(types.Participants, "Published numbers of participants, national and by province of registration."))
            .Add(List(types.Targets, "Targets that somebody set."))
            .Add(List(types.Claims, "Claims paid."))
            .Add(List(types.ComplianceObservations, "What sources state of stages of the compliance pipeline."))
            .Add(List(types.Regulations, "Regulations."))
            .Add(List(types.Duties, "Duties that regulations or officials laid on somebody."))
            .Add(List(types.Conflicts, "Statements of sources that contradict each other."))
            .Add(List(types.Events, "Events at which the programme was monitored, explained or rewarded."))
            .Add(List(types.Participations, "Who took part in which event."))
            .Add(List(types.Agencies, "Agencies that sources name."))
            .Add(List(types.Actors, "People in offices, and bodies, that have a part in the policy."))
            .Add(List(types.Benefits, "Amounts of benefits."))
            .Add(List(types.Ratios, "Published potentials over the employed."))
            .Add(List(types.Vocabulary, "Words of the field."))
            .Add(List(types.SeedFacts, "Facts of the seed articles, with their exact words."))
            .Add(List(types.Sources, "Documents that facts come from."))
            .Add(new FieldProperty<RequestScope>(
                "dataset", "Dataset!", "The data version that this answer is read from.", static () => Resolve.Object<RequestScope>(static (request, _) => request.Scopes.Latest())));
        return query;
    }

    /// <summary>Defines the inputs of the roots and the subscription type.</summary>
    public static void DefineInputs(SchemaText text)
    {
        text.Define(ScopeInput, "What figures are read for. Set once, it feeds filters, orders and values alike and is inherited by nested levels.", $"input {ScopeInput}", static body =>
            body.Member("year", ": Int", "The year (August) of labour measures; the latest there is when it is left out."));
        text.Define("Subscription", "What can be listened to.", "type Subscription", static body =>
            body.Member("datasetPublished", ": Dataset!", "A new data version, once it is published."));
    }

    /// <summary>Binds the subscription type.</summary>
    public static void BindSubscription(SchemaBuilder builder) =>
        builder.Bind("Subscription.datasetPublished", Resolve.Stream(static context => ((RequestScope)context.State!).PublicationsAsync(context.Cancellation)));

    private static FieldProperty<RequestScope> List<TFact>(FactType<TFact> type, string description) where TFact : class =>
        List(type.Entity, description, scope => scope.Rows(type.Rows).All);

    private static FieldProperty<RequestScope> List<T>(Entity<T> entity, string description, Func<ReadScope, IReadOnlyList<T>> rows) where T : class =>
        new(
            entity.Collection, entity.ConnectionType, description,
            () => Resolve.Object<RequestScope>((request, context) => ScopeOf(request, context) is { } scope ? Connections.Open(entity, scope, rows, context) : null),
            text => ConnectionTypes.Define(text, entity))
        {
            Arguments = [.. ConnectionTypes.Arguments(entity), Scope],
            Directives = ConnectionTypes.Directives,
        };

    private static ReadScope? ScopeOf(RequestScope request, ResolverContext context)
    {
        if (!context.Arguments.TryGet("scope", out var given) || given is not InputObject input || !input.TryGet("year", out var value) || value is not int year)
        {
            return request.Scopes.Latest();
        }

        return request.Scopes.Has(year) ? request.Scopes.For(year) : context.Fail<ReadScope>(ScopeErrors.UnknownYear(year, request.Snapshot));
    }

    private static object? Node(Catalogue types, ReadScope scope, string id) => GlobalId.TryDecode(id, out var type, out var key) ? types.Find(scope, type, key) : null;

    private static IReadOnlyList<object?>? Nodes(Catalogue types, RequestScope request, ResolverContext context)
    {
        var ids = context.Arguments.Get<object?[]>("ids", []);
        if (ids.Length > MostIds)
        {
            return context.Fail<IReadOnlyList<object?>>(PagingErrors.TooManyIds(ids.Length, MostIds, context.Field.Coordinate));
        }

        return ScopeOf(request, context) is { } scope ? Array.ConvertAll(ids, id => Node(types, scope, (string)id!)) : null;
    }
}
