namespace Jamsostek.Graph.Server.Access;

/// <summary>What a key or token allows.</summary>
[Flags]
internal enum AccessScope
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To ask for data and for the schema.</summary>
    Read = 1,

    /// <summary>To save queries and views.</summary>
    Save = 2,

    /// <summary>To publish data.</summary>
    Import = 4,

    /// <summary>All of it.</summary>
    Admin = 8 | Read | Save | Import,
}
