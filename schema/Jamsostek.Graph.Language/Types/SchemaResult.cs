using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Language.Types;

/// <summary>What <see cref="SchemaBuilder.Build"/> made: a schema, or all that is wrong with its definitions and bindings.</summary>
/// <param name="Schema">Null when there are errors.</param>
/// <param name="Errors">Empty when there is a schema. Positions refer to the document that holds the definition.</param>
public sealed record SchemaResult(Schema? Schema, ImmutableArray<GraphQLError> Errors);
