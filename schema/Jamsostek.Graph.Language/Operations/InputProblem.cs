using System.Collections.Immutable;
using System.Text;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Why a value that came in does not fit its type, and where inside the value.</summary>
/// <param name="Sentence">The end of a sentence, such as <c>expected a whole number</c>.</param>
internal sealed record InputProblem(string Sentence)
{
    /// <summary>Field names (string) and list indices (int), outermost first.</summary>
    public ImmutableArray<object> Path { get; private init; } = [];

    /// <summary>The same problem seen from outside a field or an item.</summary>
    public InputProblem Under(object segment) => this with { Path = Path.Insert(0, segment) };

    /// <summary>The place as people write it, such as <c>where.code.in[2]</c>, led by a name.</summary>
    public string PlaceUnder(string name)
    {
        var text = new StringBuilder(name);
        foreach (var segment in Path)
        {
            _ = segment is int index ? text.Append('[').Append(index).Append(']') : text.Append('.').Append(segment);
        }

        return text.ToString();
    }
}
