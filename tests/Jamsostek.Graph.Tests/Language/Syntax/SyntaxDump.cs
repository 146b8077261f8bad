using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Jamsostek.Graph.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Syntax;

/// <summary>Everything a tree says but its positions, as text, so that trees can be compared.</summary>
internal static class SyntaxDump
{
    private static readonly HashSet<string> Left = [nameof(SyntaxNode.Kind), nameof(SyntaxNode.Start), nameof(SyntaxNode.End), nameof(DocumentNode.Source)];

    public static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>Fails with the surroundings of the first difference.</summary>
    public static void ShouldBeSame(SyntaxNode actual, SyntaxNode expected, string why)
    {
        var (found, should) = (Of(actual), Of(expected));
        if (found != should)
        {
            var at = Math.Max(0, found.AsSpan().CommonPrefixLength(should) - 80);
            found[at..Math.Min(found.Length, at + 200)].ShouldBe(should[at..Math.Min(should.Length, at + 200)], why);
        }
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case SyntaxNode node:
                text.Append(node.GetType().Name).Append('(');
                foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !Left.Contains(p.Name)))
                {
                    text.Append(property.Name).Append('=');
                    Append(text, property.GetValue(node));
                    text.Append(' ');
                }

                text.Append(')');
                break;
            case string plain:
                text.Append('<').Append(plain).Append('>');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }
}
