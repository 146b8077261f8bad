namespace Jamsostek.Graph.Api.Filtering;

/// <summary>What a text is tested for against another.</summary>
internal enum TextTest
{
    /// <summary>The same text.</summary>
    Equal,

    /// <summary>The other stands somewhere in it.</summary>
    Contains,

    /// <summary>It begins with the other.</summary>
    StartsWith,

    /// <summary>It ends with the other.</summary>
    EndsWith,
}
