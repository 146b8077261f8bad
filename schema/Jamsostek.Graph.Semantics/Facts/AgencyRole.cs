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

    /// <summary>Setwan: the secretariat of the regional council (DPRD).</summary>
    CouncilSecretariat,

    /// <summary>Inspektorat: internal audit.</summary>
    Inspectorate,

    /// <summary>BPSDM: training of staff, in provinces.</summary>
    Training,

    /// <summary>BRIDA: research and innovation.</summary>
    Research,

    /// <summary>Kesbangpol: national unity and politics.</summary>
    NationalUnity,

    /// <summary>BPBD: disaster management.</summary>
    DisasterManagement,

    /// <summary>Badan Penghubung: the liaison office of a province in the capital.</summary>
    Liaison,

    /// <summary>Disdik: education; schools and their honorary teachers.</summary>
    Education,

    /// <summary>Dinkes: health; community health centres (Puskesmas).</summary>
    Health,

    /// <summary>RSUD, RSJ: a hospital of the government.</summary>
    Hospital,

    /// <summary>DPUPR: public works and spatial planning.</summary>
    PublicWorks,

    /// <summary>DSDA: water resources.</summary>
    WaterResources,

    /// <summary>DPRKP, Perkim: housing and settlements.</summary>
    Housing,

    /// <summary>Dispertanahan: land affairs.</summary>
    Land,

    /// <summary>Satpol PP: public order.</summary>
    PublicOrder,

    /// <summary>Damkar: fire and rescue.</summary>
    FireService,

    /// <summary>DP3A: empowerment of women, protection of children.</summary>
    WomenAndChildren,

    /// <summary>DPPKB: population and family planning.</summary>
    FamilyPlanning,

    /// <summary>Dishanpan: food security.</summary>
    FoodSecurity,

    /// <summary>DLH: environment; street cleaning and waste.</summary>
    Environment,

    /// <summary>Disdukcapil: population administration and civil registry.</summary>
    CivilRegistry,

    /// <summary>DPMD: villages and community empowerment; knows the village officials.</summary>
    Villages,

    /// <summary>Dishub: transport.</summary>
    Transport,

    /// <summary>Diskominfo: communication, informatics, statistics.</summary>
    Communication,

    /// <summary>Diskop UKM: cooperatives and small enterprises.</summary>
    Cooperatives,

    /// <summary>DPMPTSP: investment and one-stop licences; can ask employers for their registration.</summary>
    Investment,

    /// <summary>Dispora: youth and sports.</summary>
    YouthAndSports,

    /// <summary>Disbud: culture.</summary>
    Culture,

    /// <summary>Dispar: tourism.</summary>
    Tourism,

    /// <summary>Dispusip: library and archives.</summary>
    LibraryAndArchives,

    /// <summary>Diskan, DKP: fisheries and marine affairs; knows the fishers among the vulnerable workers.</summary>
    Fisheries,

    /// <summary>Distan: agriculture; knows the farmers among the vulnerable workers.</summary>
    Agriculture,

    /// <summary>Disbun: plantations; the palm-oil revenue share pays for plantation workers.</summary>
    Plantations,

    /// <summary>Disnak: livestock and animal health.</summary>
    Livestock,

    /// <summary>Dishut: forestry, in provinces.</summary>
    Forestry,

    /// <summary>DESDM: energy and minerals, in provinces.</summary>
    EnergyAndMinerals,

    /// <summary>Disdag: trade and markets.</summary>
    Trade,

    /// <summary>Disperin: industry.</summary>
    Industry,

    /// <summary>Kecamatan: the subdistrict offices of a kabupaten or kota.</summary>
    Subdistricts,

    /// <summary>UPT: a technical unit.</summary>
    TechnicalUnit,

    /// <summary>A ministry, or a directorate general of one.</summary>
    Ministry,

    /// <summary>The President's office and cabinet secretariat.</summary>
    PresidentialOffice,

    /// <summary>BPJS Ketenagakerjaan: centre, regional office or branch.</summary>
    SocialSecurityAgency,
}
