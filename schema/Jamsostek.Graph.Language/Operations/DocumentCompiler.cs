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
        if (cache.Find(text) is { } known)
        {
            return known;
        }

        // A text that is too long is not copied before the parser refuses it.
        var own = text.Length > parserLimits.MaxBytes ? text : text.ToArray();
        var parsed = DocumentParser.Parse(own, parserLimits);
        if (!parsed.IsSuccess)
        {
            return Keep(new CompiledDocument(own, schema, [parsed.Error]));
        }

        var errors = DocumentValidator.Validate(schema, parsed.Document, validationLimits);
        return Keep(errors.IsEmpty ? new CompiledDocument(own, schema, parsed.Document) : new CompiledDocument(own, schema, errors));
    }

    private CompiledDocument Keep(CompiledDocument document)
    {
        if (document.Text.Length <= parserLimits.MaxBytes)
        {
            cache.Add(document);
        }

        return document;
    }
}
