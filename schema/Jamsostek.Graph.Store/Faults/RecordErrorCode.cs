namespace Jamsostek.Graph.Store.Faults;

/// <summary>Why the record cannot do what it was asked to.</summary>
public enum RecordErrorCode
{
    /// <summary>The file is something else than a record: another kind of file, or another program's database.</summary>
    RecordForeign,

    /// <summary>The file is damaged.</summary>
    RecordCorrupt,

    /// <summary>The file was written by a later release.</summary>
    RecordNewer,

    /// <summary>The file, or the folder it lies in, cannot be written.</summary>
    RecordNotWritable,

    /// <summary>Somebody else is writing.</summary>
    RecordBusy,

    /// <summary>No room is left on the disk.</summary>
    RecordDiskFull,

    /// <summary>The facts contradict themselves: a key twice, or the name of something that is not among them.</summary>
    RecordInconsistent,

    /// <summary>Another version was published since the facts were made from the one before.</summary>
    RecordMoved,

    /// <summary>No such version is kept.</summary>
    RecordVersionUnknown,
}
