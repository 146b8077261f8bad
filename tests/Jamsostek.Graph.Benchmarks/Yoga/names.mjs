// Names and labels of what the numbers in SQLite stand for, read once: no statement joins them to its rows.
export function readNames(read, firstMonth) {
  const place = ([code, name]) => ({ code, name });
  const provinces = read("SELECT code, name FROM province ORDER BY id").map(place);
  const kabupaten = read("SELECT code, name FROM kabupaten ORDER BY id").map(place);
  const agencies = read("SELECT code, name, kabupaten, province FROM agency ORDER BY id").map(row => ({
    agency: place(row),
    kabupaten: kabupaten[row[2]],
    province: provinces[row[3]],
  }));

  const [[lastMonth]] = read("SELECT max(month) FROM coverage");
  const [firstYear, firstOfYear] = firstMonth.split("-").map(Number);
  const months = [];
  const quarters = [];
  for (let index = 0; index <= lastMonth; index++) {
    const month = firstOfYear - 1 + index;
    const year = firstYear + Math.floor(month / 12);
    months.push({ label: `${year}-${String((month % 12) + 1).padStart(2, "0")}` });
    quarters.push({ label: `${year}-Q${Math.floor((month % 12) / 3) + 1}` });
  }

  return {
    provinces,
    kabupaten,
    agencies,
    months,
    quarters,
    provinceOf: new Map(provinces.map(({ code }, index) => [code, index])),
    monthOf: new Map(months.map(({ label }, index) => [label, index])),
  };
}
