using Jamsostek.Graph.Language.Parsing;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Reads and validates documents, each text once while the cache holds it.</summary>
/// <param name="schema">What documents are validated against.</param>
/// <param name="parserLimits">What a document may cost to read.</param>
/// <param name="validationLimits">What a document may cost to validate.</param>
/// <param name="cache">Keeps them.</param>
internal sealed class DocumentCompiler(Schema schema, ParserLimits parserLimits, ValidationLimits validationLimits, DocumentCache cache)
{
    /// <summary>The document of a text, valid or with its errors.</summary>
    /// <param name="text">Not kept: what is cached is a copy.</param>
    public CompiledDocument Compile(ReadOnlyMemory<byte> text)
    {
        if (text.Length > parserLimits.MaxBytes)
        {
            // The parser refuses it by its length: not worth hashing or copying.
            return Read(text);
        }

        if (cache.Find(text) is { } known)
        {
            return known;
        }

        var document = Read(text.ToArray());
        cache.Add(document);
        return document;
    }

    private CompiledDocument Read(ReadOnlyMemory<byte> text)
    {
        var parsed = DocumentParser.Parse(text, parserLimits);
        if (!parsed.IsSuccess)
        {
            return new CompiledDocument(text, schema, [parsed.Error]);
        }

        var errors = DocumentValidator.Validate(schema, parsed.Document, validationLimits);
        return errors.IsEmpty ? new CompiledDocument(text, schema, parsed.Document) : new CompiledDocument(text, schema, errors);
    }
}
