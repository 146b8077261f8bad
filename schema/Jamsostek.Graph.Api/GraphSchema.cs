using System.Reflection;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Api.Sorting;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Operations.Cost;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api;

/// <summary>The schema of this server, made from the declarations of its types.</summary>
public static class GraphSchema
{
    /// <summary>Builds the schema with its resolvers. They expect a <see cref="RequestScope"/> as the state of each request.</summary>
    /// <returns>The schema; it may serve any number of requests at once.</returns>
    public static Schema Build() => Build(out _);

    /// <summary>Builds the schema, and its cubes as flat tables.</summary>
    /// <param name="tables">The cubes for what does not speak GraphQL.</param>
    /// <returns>The schema; it may serve any number of requests at once.</returns>
    public static Schema Build(out FlatCubes tables)
    {
        var types = new Catalogue();
        var query = QueryDeclaration.Describe(types);
        var text = new SchemaText();
        query.Define(text);
        types.Define(text);
        QueryDeclaration.DefineInputs(text);
        ScalarTypes.Define(text);

        var builder = new SchemaBuilder().Add(CostDirectives.Sdl).Add(text.ToString());
        ScalarTypes.Bind(builder);
        foreach (var type in text.Enums)
        {
            BindEnum.MakeGenericMethod(type).Invoke(builder, [type.Name]);
        }

        builder.BindEnum<SortDirection>(OperationInputs.SortEnum);
        query.Bind(builder);
        types.Bind(builder);
        QueryDeclaration.BindSubscription(builder);
        var schema = builder.BuildOrThrow();
        tables = new FlatCubes(types, schema);
        return schema;
    }

    private static MethodInfo BindEnum { get; } = typeof(SchemaBuilder).GetMethod(nameof(SchemaBuilder.BindEnum))!;
}
