namespace Jamsostek.Graph.Server.Commands;

/// <summary>What the program's exit code says.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The data have errors: the report says which, and nothing was written.</summary>
    BadData = 1,

    /// <summary>The command line or a setting is wrong: nothing was opened.</summary>
    BadUsage = 2,

    /// <summary>The command cannot be carried out now: the data directory is in use or not writable, an address is taken.</summary>
    Impossible = 3,
}
