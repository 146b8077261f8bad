namespace Jamsostek.Graph.Store.Model;

/// <summary>A conversion to a closed set of codes, which a column can be checked against.</summary>
internal interface ICodedConversion
{
    IReadOnlyList<string> Codes { get; }
}
