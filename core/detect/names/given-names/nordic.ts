/** Common given names of Swedish, Danish, Norwegian, Icelandic and Finnish speakers. */
export const NORDIC = `
Agneta Agnes Albin Alf Alma Alva Anders Anette Anita Ann Anna Anneli Annika Ansgar Anton Arne Arvid Astrid Asta Axel Barbro Bengt Berit Bertil Birger Birgit Birgitta Bjarne Björn
Bo Börje Brita Britt Carina Carl Cecilia Charlotta Christer Claes Cornelia Dag Dagny Daniel Ebba Einar Eivind Elin Elina Ellinor Elsa Emelie Emil Erik Erland Erling Eskil Espen
Eva Evelina Felicia Filip Finn Folke Fredrik Freja Frida Geir Gerd Gertrud Gisela Göran Gösta Greta Gudmund Gudrun Gun Gunborg Gunilla Gunn Gunnar Gunvor Gustaf Gustav Håkan
Halvard Halvor Hampus Hanna Hans Harald Hedda Hedvig Helena Helene Helge Hella Henning Henrik Hilda Hilma Hjalmar Holger Hugo Ida Inga Ingegerd Ingeborg Ingela Inger Ingmar Ingvar
Ivar Jakob Jan Janne Jens Jenny Jerker Jesper Joakim Johan Johanna Johannes Jonas Jon Josefin Jørgen Jörgen Kai Kaj Karin Karl Karolina Kasper Katarina Kenneth Kent Kerstin Kirsten
Kjell Klara Klas Knut Kristian Kristin Kristina Kristoffer Kurt Lars Lasse Leif Lena Lennart Leo Linda Linnea Linn Linus Lisa Lisbeth Liselott Louise Lovisa Ludvig Madeleine Magnus Mai
Maj Maja Malin Malte Marcus Maria Marianne Marie Marit Markus Märta Martin Mathias Mats Mattias Max Mette Mikael Mia Mogens Moa Monica Monika Morten Nanna Nils Niels Nina Noomi Ola
Olaf Olav Ole Olof Olle Ove Patrik Peder Pelle Per Pernilla Pernille Peter Petra Petter Pia Pontus Ragnar Ragnhild Rasmus Rebecka Rickard Rikard Robin Roger Roland Rolf Rune Runar
Sara Sebastian Selma Signe Sigrid Sigurd Siri Siv Sixten Sofia Solveig Sonja Søren Sören Staffan Steffen Stefan Stein Sten Stig Stina Stefán Sture Susanne Svante Svea Svein Sven
Sverre Sylvia Tage Therese Thor Thorbjørn Thore Tobias Tomas Tora Torbjörn Tord Tore Torgny Torkel Torsten Tove Trond Trygve Tuva Tyra Ulf Ulla Ulrik Ulrika Urban Ursula Valdemar
Vera Vidar Viggo Viktor Viktoria Vilhelm Vilma Viveka Vivi Yngve Ylva Yvonne Åke Åsa Åse Øyvind Øystein Örjan Östen
Arnar Bjarki Björk Egill Gunnhildur Guðmundur Guðrún Halldór Haraldur Helgi Hildur Ingibjörg Jóhann Jóhanna Jón Kristján Magnús Ólafur Óskar Páll Sigríður Sigurður Snorri Stefanía Þór
Þóra Þorsteinn
Aapo Aaro Aatu Aila Aimo Aino Aki Aleksi Anja Anneli Annikki Antero Antti Ari Armi Arto Arttu Auli Eero Eetu Eeva Eija Eila Eino Elias Elina Elisa Emmi Erja Erkki Esa Esko Eveliina Hannele
Hannu Harri Heikki Heini Heli Helmi Helvi Henna Henri Hilkka Iida Iiro Iivari Ilkka Ilmari Ilona Ilpo Inkeri Irja Irmeli Ismo Jaakko Jaana Jani Janne Jarkko Jari Jarmo Jere Jesse
Joel Johanna Joni Joona Joonas Jorma Jouko Jouni Juha Juhani Juho Jukka Jussi Jyri Jyrki Kaarina Kaija Kaisa Kaisu Kalevi Kalle Kari Kaarlo Katariina Kati Katja Kauko Keijo Kimmo Kirsi
Kirsti Kristiina Kyllikki Kyösti Laura Lauri Leena Leila Leo Liisa Maarit Maija Marika Marja Marjatta Marjo Marjut Markku Marko Martti Matias Matti Merja Meri Mika Mikael Mikko Milla
Minna Mira Mirja Mirjami Miro Niilo Niina Niko Olavi Olli Onni Oona Osmo Otso Outi Paavo Pasi Pauli Pekka Pentti Perttu Petri Piia Pirjo Pirkko Päivi Raija Raili Raimo Rauha Rauno
Reijo Reino Riikka Riitta Risto Ritva Roope Saara Saija Saila Saku Salla Sami Sampo Samuli Sanna Santeri Sari Satu Seija Seppo Senja Sinikka Sirkka Sirpa Siiri Sointu Soili Suvi
Taina Tanja Tapani Tapio Tarja Taru Teemu Teija Teppo Terhi Terttu Tero Tiina Timo Tiia Tomi Topi Toivo Tuija Tuomas Tuomo Tuula Tuulikki Tytti Urho Vappu Veera Veikko Veijo Veli
Venla Vesa Viivi Vieno Vilja Ville Väinö
`;
