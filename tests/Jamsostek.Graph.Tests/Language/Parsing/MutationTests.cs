using System.Text;
using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Tests.Language.Syntax;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Parsing;

public class MutationTests
{
    private const int Mutations = 20_000;

    [Fact]
    public void No_mutated_document_does_harm()
    {
        for (var seed = 0; seed < Mutations; seed++)
        {
            var text = new Mutator(seed).Next();
            var why = $"seed {seed}: {Encoding.UTF8.GetString(text)}";
            var (result, bytes) = Measured(text);
            bytes.ShouldBeLessThan(4_096 + (200L * text.Length), why);
            if (result.Document is { } document)
            {
                result.Error.ShouldBeNull(why);
                Comes_back(document, why);
            }
            else
            {
                var location = result.Error.ShouldNotBeNull(why).Locations.ShouldHaveSingleItem(why);
                location.Line.ShouldBeInRange(1, 1 + text.Count(character => character is (byte)'\n' or (byte)'\r'), why);
                location.Column.ShouldBeInRange(1, text.Length + 1, why);
                result.Error.Message.Length.ShouldBeInRange(10, 200, why);
            }
        }
    }

    private static (ParseResult Result, long Bytes) Measured(byte[] text)
    {
        // What the runtime allocates once, for a type or a table met for the first time, is no cost of the document.
        DocumentParser.Parse(text, ParserLimits.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = DocumentParser.Parse(text, ParserLimits.Default);
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Comes_back(DocumentNode document, string why)
    {
        var printed = SyntaxPrinter.Print(document);
        var read = DocumentParser.Parse(printed);
        read.Error.ShouldBeNull(why);
        SyntaxDump.ShouldBeSame(read.Document!, document, why);
        SyntaxPrinter.Print(read.Document!).ShouldBe(printed, why);
    }
}
