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

    /// <summary>Whatever later versions add: whoever may do the three above today is not to get that by an update.</summary>
    Further = 8,

    /// <summary>All of it.</summary>
    Admin = Read | Save | Import | Further,
}
