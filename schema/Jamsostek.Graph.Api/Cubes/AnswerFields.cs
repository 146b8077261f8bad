using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The fields of the answer to a query of a cube.</summary>
internal static class AnswerFields
{
    /// <summary>Adds them.</summary>
    public static void Add(CubeTypes cube, Catalogue types)
    {
        cube.Answer
            .Add(new FieldProperty<CubeReply>("nodes", $"[{cube.Row.Name}!]", "The rows of the page.", static () => Resolve.Objects<CubeReply>(static (reply, _) => reply.Nodes)))
            .Add(new FieldProperty<CubeReply>("edges", $"[{cube.Edge.Name}!]", "The rows of the page with their cursors.", static () => Resolve.Objects<CubeReply>(static (reply, _) => reply.Edges)))
            .Add(new FieldProperty<CubeReply>("pageInfo", $"{ConnectionTypes.PageInfoType}!", "Where the page stands among the rows.", static () => Resolve.Object<CubeReply>(static (reply, _) => reply.Page)))
            .Add(new FieldProperty<CubeReply>("totalCount", "Int!", "How many rows there are on all pages.", static () => Resolve.Value<CubeReply, int>(static (reply, _) => reply.Answer.RowCount)))
            .Add(Object("totals", cube.Set.Name, "Everything in the scope: `having`, `top` and pages do not change it.", static reply => reply.Totals))
            .Add(new FieldProperty<CubeReply>("period", PeriodDeclaration.Entity.Name, "The months that the answer sees; null where none has facts.", static () => Resolve.Object<CubeReply>(static (reply, _) => reply.Period)))
            .Add(Object("dataset", types.Dataset.Name, "The data version that it was read from.", static reply => reply.Rows.Scope))
            .Add(new FieldProperty<CubeReply>("plan", $"{types.Quality.Plan.Name}!", "How it was come by.", static () => Resolve.Object<CubeReply>(static (reply, context) =>
            {
                context.TellOfRequest();
                return reply.Answer.Plan;
            })));
        cube.Edge
            .Add(new FieldProperty<CubeEdge>("cursor", "String!", "The row's place, for `after` and `before`. Opaque.", static () => Resolve.Leaf<CubeEdge, string>(static (edge, _) => edge.Reply.CursorOf(edge.Node))))
            .Add(new FieldProperty<CubeEdge>("node", $"{cube.Row.Name}!", "The row.", static () => Resolve.Object<CubeEdge>(static (edge, _) => edge.Node)));
    }

    private static FieldProperty<CubeReply> Object(string name, string type, string description, Func<CubeReply, object> read) =>
        new(name, $"{type}!", description, () => Resolve.Object<CubeReply>((reply, _) => read(reply)));
}
