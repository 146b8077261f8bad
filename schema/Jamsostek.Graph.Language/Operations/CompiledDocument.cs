using System.Collections.Immutable;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>A document read and validated: its operations, or why it has none.</summary>
internal sealed class CompiledDocument
{
    /// <summary>What the tree of a document takes for each byte of its text, where it is dense: measured with filters written as literals, on 64 bits.</summary>
    private const int TreeBytesPerByte = 40;
    private const int FixedBytes = 1024;

    /// <summary>A document that cannot be executed.</summary>
    public CompiledDocument(ReadOnlyMemory<byte> text, Schema schema, ImmutableArray<GraphQLError> errors)
    {
        (Text, Schema, Errors) = (text, schema, errors);
        Bytes = text.Length + FixedBytes;
    }

    /// <summary>A valid document.</summary>
    public CompiledDocument(ReadOnlyMemory<byte> text, Schema schema, DocumentNode document)
    {
        (Text, Schema, Source) = (text, schema, document.Source);
        Bytes = ((long)text.Length * (1 + TreeBytesPerByte)) + FixedBytes;
        var definitions = document.Definitions;
        Fragments = definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        var sets = definitions.OfType<OperationDefinitionNode>().Select(operation => operation.SelectionSet)
            .Concat(Fragments.Values.Select(fragment => fragment.SelectionSet));
        var conditions = Conditions.VariablesOf(sets);
        Operations = [.. definitions.OfType<OperationDefinitionNode>().Select(operation => new CompiledOperation(schema, operation, conditions))];
    }

    /// <summary>The text as it was sent: the key of the cache.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    public Schema Schema { get; }

    /// <summary>Empty for a valid document.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = [];

    public SourceText Source { get; } = new(default);

    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = [];

    public ImmutableArray<CompiledOperation> Operations { get; } = [];

    /// <summary>How much memory it takes with its plans, as estimated. Changed only by the cache that holds it.</summary>
    public long Bytes { get; set; }

    /// <summary>Whether it was used since the cache last looked for something to drop.</summary>
    public bool IsRecent { get; set; }

    /// <summary>Whether a cache holds it.</summary>
    public bool IsCached { get; set; }

    /// <summary>Chooses the operation to execute (<c>GetOperation</c>, specification, section 6.1).</summary>
    /// <returns>Null, and an error, when the choice is not clear.</returns>
    public CompiledOperation? Choose(string? name, out GraphQLError? error)
    {
        error = null;
        if (string.IsNullOrEmpty(name))
        {
            error = Operations.Length switch
            {
                0 => OperationErrors.NoOperation(),
                1 => null,
                var count => OperationErrors.OperationNameRequired(count),
            };
            return error is null ? Operations[0] : null;
        }

        foreach (var operation in Operations)
        {
            if (operation.Name == name)
            {
                return operation;
            }
        }

        error = OperationErrors.UnknownOperation(name);
        return null;
    }
}
