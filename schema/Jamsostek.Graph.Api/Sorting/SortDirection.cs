namespace Jamsostek.Graph.Api.Sorting;

/// <summary><c>SortEnumType</c>: which way a key orders. What is missing stands last either way.</summary>
internal enum SortDirection
{
    /// <summary>Smallest first.</summary>
    Asc,

    /// <summary>Largest first.</summary>
    Desc,
}
