namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The part an agency plays in the programme.</summary>
public enum AgencyRole
{
    /// <summary>Setda: the secretariat; coordinates.</summary>
    Secretariat,

    /// <summary>BPKAD: finance and assets; budgets the contributions.</summary>
    Finance,

    /// <summary>BKD, BKPSDM: personnel; knows the non-ASN head count.</summary>
    Personnel,

    /// <summary>Disnaker: manpower; enforces.</summary>
    Manpower,

    /// <summary>Dinsos: social affairs; knows the vulnerable workers.</summary>
    SocialAffairs,

    /// <summary>Bappeda: planning; puts the programme into the RKPD.</summary>
    Planning,

    /// <summary>Bapenda: revenue.</summary>
    Revenue,

    /// <summary>UPT: a technical unit.</summary>
    TechnicalUnit,

    /// <summary>A ministry, or a directorate general of one.</summary>
    Ministry,

    /// <summary>The President's office and cabinet secretariat.</summary>
    PresidentialOffice,

    /// <summary>BPJS Ketenagakerjaan: centre, regional office or branch.</summary>
    SocialSecurityAgency,
}
