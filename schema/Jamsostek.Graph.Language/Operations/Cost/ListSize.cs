using System.Collections.Immutable;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>What <c>@listSize</c> says about a field.</summary>
internal sealed record ListSize
{
    public double? AssumedSize { get; init; }

    public ImmutableArray<SlicingArgument> SlicingArguments { get; init; } = [];

    public double? SlicingDefault { get; init; }

    /// <summary>Empty when the field itself is the list.</summary>
    public ImmutableArray<string> SizedFields { get; init; } = [];

    public bool RequiresOneSlicingArgument { get; init; }

    /// <summary>The size by the arguments; what the directive assumes when they say nothing; null when it assumes nothing either.</summary>
    public double? SizeFor(ArgumentValues arguments)
    {
        double? size = null;
        foreach (var slicing in SlicingArguments)
        {
            if (slicing.NumberIn(arguments) is { } number && !(number <= size))
            {
                size = number;
            }
        }

        return size is { } given ? Math.Max(0, given) : SlicingDefault ?? AssumedSize;
    }
}
