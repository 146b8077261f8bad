using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>An argument, or a field inside it, that tells how many items a list has.</summary>
/// <param name="path">As the schema has it, with dots into input objects.</param>
internal sealed class SlicingArgument(string path)
{
    private readonly string[] _names = path.Split('.');

    /// <summary>The argument that it is, or is inside.</summary>
    public string Argument => _names[0];

    /// <summary>The number that it holds; null when it holds none.</summary>
    public double? NumberIn(ArgumentValues arguments)
    {
        var found = arguments.TryGet(Argument, out var value);
        for (var i = 1; i < _names.Length && found; i++)
        {
            object? inner = null;
            found = value is InputObject input && input.TryGet(_names[i], out inner);
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

    /// <inheritdoc/>
    public override string ToString() => path;
}
