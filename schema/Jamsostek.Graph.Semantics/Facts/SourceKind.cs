namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind
{
    /// <summary>One of the five articles this data set began with; quotes are exact.</summary>
    SeedArticle,

    /// <summary>A public web page.</summary>
    WebPage,

    /// <summary>A published data set.</summary>
    Dataset,

    /// <summary>Made here from the other sources.</summary>
    Derived,

    /// <summary>Made here by a model: estimates and synthetic figures.</summary>
    Model,
}
