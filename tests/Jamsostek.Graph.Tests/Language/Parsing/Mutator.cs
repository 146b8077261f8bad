using System.Text;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Tests.Language.Syntax;

namespace Jamsostek.Graph.Tests.Language.Parsing;

/// <summary>Spoils documents. The same seed spoils the same document in the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", "!", "$", "&", "@", ":", "=", "|", "...", "..", "\"", "\"\"\"", "\\\"\"\"", "\\", "\\u", "\\u{", "\\uD83D", "#",
            "\n", "\r", "\0", "0", "-", "1.", "1e", "on", "true", "null", "fragment", "extend", "type", "implements", "repeatable", "query", "😀", "\uFEFF", "\u2028",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var text = Encoding.UTF8.GetBytes(_random.Next(4) switch
        {
            0 => Samples.Executable,
            1 => Samples.TypeSystem,
            _ => SyntaxPrinter.Print(new RandomDocument(seed).Next()),
        }).ToList();
        for (var count = _random.Next(1, 6); count > 0; count--)
        {
            Spoil(text);
        }

        return [.. text];
    }

    private void Spoil(List<byte> text)
    {
        var at = _random.Next(text.Count + 1);
        var length = _random.Next(Math.Min(text.Count - at, 40) + 1);
        switch (_random.Next(6))
        {
            case 0: text.RemoveRange(at, length); break;
            case 1: text.InsertRange(at, text.GetRange(at, length)); break;
            case 2: text.InsertRange(_random.Next(text.Count + 1), text.GetRange(at, length)); break;
            case 3 when at < text.Count: text[at] = (byte)_random.Next(256); break;
            case 4 when _random.Next(20) == 0: text.RemoveRange(at, text.Count - at); break;
            default: text.InsertRange(at, Pieces[_random.Next(Pieces.Length)]); break;
        }
    }
}
