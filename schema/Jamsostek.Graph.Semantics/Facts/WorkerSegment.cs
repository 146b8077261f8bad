namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A group of workers that a figure is about. Only <see cref="Pu" />, <see cref="Bpu" />, <see cref="Jakon" /> and <see cref="Pmi" /> partition the participants; every other group lies inside them or joins some of them and is never added to a total.</summary>
public enum WorkerSegment : byte
{
    /// <summary>All workers the figure can be about.</summary>
    All,

    /// <summary>All workers, construction workers expressly counted in.</summary>
    AllWithConstruction,

    /// <summary>Penerima upah: wage earners.</summary>
    Pu,

    /// <summary>Bukan penerima upah: non-wage earners, the self-employed.</summary>
    Bpu,

    /// <summary>Jasa konstruksi: construction workers, registered by project.</summary>
    Jakon,

    /// <summary>Pekerja migran Indonesia: migrant workers.</summary>
    Pmi,

    /// <summary>Construction and migrant workers in one figure.</summary>
    JakonAndPmi,

    /// <summary>Formal workers, as a source names them.</summary>
    Formal,

    /// <summary>Informal workers, as a source names them.</summary>
    Informal,

    /// <summary>Government staff who are not civil servants (honorer, kontrak); inside <see cref="Pu" />.</summary>
    NonAsn,

    /// <summary>Penyelenggara pemilu: temporary election staff; inside <see cref="Pu" />.</summary>
    ElectionOrganisers,

    /// <summary>Pekerja rentan: workers whose contribution others pay; inside <see cref="Bpu" />.</summary>
    VulnerableWorkers,

    /// <summary>Aparatur pemerintah desa: village officials; inside <see cref="Pu" />.</summary>
    VillageOfficials,

    /// <summary>RT/RW: heads of neighbourhoods.</summary>
    NeighbourhoodHeads,

    /// <summary>Village officials, village councils and RT/RW in one figure.</summary>
    VillageAndNeighbourhood,

    /// <summary>Perangkat adat: customary officials.</summary>
    CustomaryOfficials,

    /// <summary>Guru dan tenaga kependidikan: teachers and education staff.</summary>
    EducationStaff,

    /// <summary>Tenaga kesehatan: health workers.</summary>
    HealthWorkers,
}
