using System.Collections.Immutable;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>What <c>@listSize</c> says about a field.</summary>
internal sealed record ListSize
{
    public double? AssumedSize { get; init; }

    public ImmutableArray<string> SlicingArguments { get; init; } = [];

    public double? SlicingDefault { get; init; }

    /// <summary>Empty when the field itself is the list.</summary>
    public ImmutableArray<string> SizedFields { get; init; } = [];

    public bool RequiresOneSlicingArgument { get; init; }

    /// <summary>The size by the arguments; what the directive assumes when they say nothing; null when it assumes nothing either.</summary>
    public double? SizeFor(ArgumentValues arguments)
    {
        double? size = null;
        foreach (var path in SlicingArguments)
        {
            if (NumberAt(arguments, path) is { } number && !(number <= size))
            {
                size = number;
            }
        }

        return size is { } given ? Math.Max(0, given) : SlicingDefault ?? AssumedSize;
    }

    /// <summary>The number that an argument, or a field inside it, holds; null when it holds none.</summary>
    public static double? NumberAt(ArgumentValues arguments, string path)
    {
        var names = path.Split('.');
        var found = arguments.TryGet(names[0], out var value);
        for (var i = 1; i < names.Length && found; i++)
        {
            object? inner = null;
            found = value is InputObject input && input.TryGet(names[i], out inner);
            value = inner;
        }

        return value switch
        {
            int number when found => number,
            long number when found => number,
            double number when found => number,
            decimal number when found => (double)number,
            _ => null,
        };
    }
}
